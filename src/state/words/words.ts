/** English words for what the record says in codes; the rules of the record use them too. */
export * from '@/record/domain/words'
