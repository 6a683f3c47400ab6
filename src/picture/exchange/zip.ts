/** Every entry of a zip has this date, so that the same record gives the same bytes. Zip dates begin in 1980. */
export const ZIP_DATE = '1980-01-01T00:00:00'
