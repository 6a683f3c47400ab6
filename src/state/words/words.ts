/** English words for the codes of the record; the rules of the record use them too. */
export * from '@/record/domain/words'
