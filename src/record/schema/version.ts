/**
 * Version of the file format described by the schemas in this folder. When raising it, add a migration in
 * record/read/migrate.ts.
 */
export const SCHEMA_VERSION = 2
