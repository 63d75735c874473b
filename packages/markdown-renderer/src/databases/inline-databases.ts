import type { DatabaseStyle } from "../options.js";
import { databasePieces } from "./database-pieces.js";

/** The option `databases` that writes databases inside pages as `renderDatabase` does, one level of headings deeper. */
export const inlineDatabases: DatabaseStyle = databasePieces;
