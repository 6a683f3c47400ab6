/** Version of the file format that the schemas of this folder describe. Raise it with a step in record/read/migrate.ts. */
export const SCHEMA_VERSION = 2
