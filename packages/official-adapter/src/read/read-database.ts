import {
  type Database,
  type ReadDatabaseOptions,
  type Reading,
  type ReferenceInput,
  requireId,
} from "@pagebridge/core-types";
import type { Transport } from "../transport/transport.js";
import { fetchDatabase } from "./fetch-database.js";
import { withRun } from "./read-run.js";

/** Reads a database with its data sources, schemas and views. The id may also be that of one of its data sources. */
export function readDatabase(
  transport: Transport,
  reference: ReferenceInput,
  options: ReadDatabaseOptions = {},
): Promise<Reading<Database>> {
  return withRun(transport, options, (run) => fetchDatabase(run, requireId(reference), options));
}
