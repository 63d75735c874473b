import type { Database, DataSource, Decoded, Template } from "@pagebridge/core-types";
import { collectDiagnostics, isRecord } from "@pagebridge/core-types/adapter-tools";
import { toDataSource } from "./to-data-source.js";
import { toDatabase } from "./to-database.js";
import { toTemplates } from "./to-templates.js";

/**
 * Decodes a database object of the official API. One of a version before 2025-09-03, which holds the schema itself, becomes a
 * database with one data source of the same id. Never throws.
 */
export function decodeDatabase(wire: unknown): Decoded<Database> {
  return collectDiagnostics((context) => toDatabase(isRecord(wire) ? wire : {}, context));
}

/** Decodes a data source object of the official API. Never throws. */
export function decodeDataSource(wire: unknown): Decoded<DataSource> {
  return collectDiagnostics((context) => toDataSource(isRecord(wire) ? wire : {}, context));
}

/** Decodes a list of templates: `{ templates: [{ id, name, is_default }] }`. Never throws. */
export function decodeTemplates(wire: unknown): Decoded<readonly Template[]> {
  return collectDiagnostics((context) => toTemplates(wire, context));
}
