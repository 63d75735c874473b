import { entriesOf, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** The id of a property that a filter or sort names by id or name; names win, as in the official API. Undefined when there is none. */
export function propertyIdOf(reference: string, collection: WireRecord | undefined): string | undefined {
  const schema = recordOf(collection ?? {}, "schema");
  if (!schema) return reference;
  const named = entriesOf(schema).find(([, entry]) => isRecord(entry) && stringOf(entry, "name") === reference);
  return named?.[0] ?? (Object.hasOwn(schema, reference) ? reference : undefined);
}

/**
 * The id under which a time that is no property is compared: that of a property which shows the time, because the server is known
 * to compare properties; else the name of the time itself, of which nobody has confirmed that the server knows it.
 */
export function timestampProperty(
  timestamp: "created_time" | "last_edited_time",
  collection: WireRecord | undefined,
): string {
  const shown = entriesOf(recordOf(collection ?? {}, "schema") ?? {}).find(
    ([, entry]) => isRecord(entry) && stringOf(entry, "type") === timestamp,
  );
  return shown?.[0] ?? timestamp;
}
