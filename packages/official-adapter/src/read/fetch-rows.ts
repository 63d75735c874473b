import type { Filter, Id, IsoDateTime, PropertySchema, Row, Sort } from "@pagebridge/core-types";
import { PagebridgeError } from "@pagebridge/core-types";
import { encodeFilter } from "../decode/filters/encode-filter.js";
import { encodeSorts } from "../decode/filters/encode-sorts.js";
import { decodeRow } from "../decode/objects/decode-page.js";
import { encodePropertyId } from "../decode/wire/property-id.js";
import { completeProperties } from "./complete-properties.js";
import { from, listAnswers } from "./list-answers.js";
import { prefetched } from "./prefetched.js";
import type { ReadRun } from "./read-run.js";
import { stringAt } from "./wire-fields.js";

/** Which rows of one data source are fetched. */
export interface RowQuery {
  readonly dataSourceId: Id;
  readonly filter?: Filter | undefined;
  readonly sorts?: readonly Sort[] | undefined;
  readonly propertyIds?: readonly string[] | undefined;
  /** The schema, where ids of properties have to be told from names. */
  readonly properties?: readonly PropertySchema[] | undefined;
  /** How many rows the caller wants; no answer beyond them is asked for. */
  readonly limit?: number | undefined;
}

/**
 * Fetches the rows of a data source in the order asked for, one answer ahead of the reader.
 *
 * The server ends every query after 10,000 rows. What is left is then fetched in windows of creation time, each beginning where the
 * last one ended, and rows that were given before are left out. Those rows come in the order of their creation, which a diagnostic
 * says. At most two windows of ids are held.
 */
export async function* fetchRows(run: ReadRun, query: RowQuery): AsyncGenerator<Row, void, undefined> {
  const first = yield* oneQuery(run, query, []);
  if (!first.stoppedAtLimit) return;
  run.report({
    code: "approximated",
    severity: "info",
    message: "Notion ended the query after its limit of rows. The rest was read in the order of creation.",
    id: query.dataSourceId,
  });
  yield* inWindows(run, query, first.ids);
}

async function* inWindows(
  run: ReadRun,
  query: RowQuery,
  givenFirst: ReadonlySet<Id>,
): AsyncGenerator<Row, void, undefined> {
  let windowStart: IsoDateTime | undefined;
  let givenLast: ReadonlySet<Id> = new Set();
  for (;;) {
    const filter = allOf(query.filter, windowStart === undefined ? undefined : createdSince(windowStart));
    const end: QueryEnd = yield* oneQuery(run, { ...query, filter, sorts: byCreation }, [givenFirst, givenLast]);
    if (!end.stoppedAtLimit || end.lastCreatedTime === undefined) return;
    givenLast = end.ids;
    if (end.lastCreatedTime === windowStart) {
      run.report({
        code: "truncated",
        severity: "error",
        message: `More rows were created at ${windowStart} than one query may return; some of them are missing.`,
        id: query.dataSourceId,
      });
      windowStart = minuteAfter(windowStart);
    } else {
      windowStart = end.lastCreatedTime;
    }
  }
}

interface QueryEnd {
  readonly stoppedAtLimit: boolean;
  readonly ids: ReadonlySet<Id>;
  readonly lastCreatedTime: IsoDateTime | undefined;
}

async function* oneQuery(
  run: ReadRun,
  query: RowQuery,
  given: readonly ReadonlySet<Id>[],
): AsyncGenerator<Row, QueryEnd, undefined> {
  const ids = new Set<Id>();
  let stoppedAtLimit = false;
  let lastCreatedTime: string | undefined;
  const answers = listAnswers((cursor) => send(run, query, cursor));
  for await (const answer of query.limit === undefined ? prefetched(answers) : answers) {
    stoppedAtLimit = answer.stoppedAtLimit;
    lastCreatedTime = stringAt(answer.results.at(-1), "created_time") ?? lastCreatedTime;
    const fresh = answer.results.filter((wire) => {
      const id = stringAt(wire, "id");
      if (id === undefined || ids.has(id)) return false;
      ids.add(id);
      return !given.some((set) => set.has(id));
    });
    run.count({ pages: fresh.length });
    for (const wire of await Promise.all(fresh.map((row) => completeProperties(run, row)))) {
      const { value, diagnostics } = decodeRow(wire);
      run.report(...diagnostics);
      yield value;
    }
  }
  return { stoppedAtLimit, ids, lastCreatedTime };
}

function send(
  run: ReadRun,
  { dataSourceId, filter, sorts, propertyIds, properties, limit = 100 }: RowQuery,
  cursor: string | undefined,
): Promise<unknown> {
  const schema = properties && { properties };
  const body = {
    ...(filter && { filter: encodeFilter(filter, schema) }),
    ...(sorts && sorts.length > 0 && { sorts: encodeSorts(sorts, schema) }),
    ...from(cursor),
    page_size: Math.min(limit, 100),
  };
  const query = propertyIds && { filter_properties: propertyIds.map(encodePropertyId) };
  return run.ask((client) =>
    client.request({
      method: "post",
      path: `data_sources/${dataSourceId}/query`,
      ...(query && { query }),
      body,
    }),
  );
}

const byCreation: readonly Sort[] = [{ type: "timestamp", timestamp: "created_time", direction: "ascending" }];

function createdSince(time: IsoDateTime): Filter {
  return {
    type: "timestamp",
    timestamp: "created_time",
    condition: { operator: "on_or_after", value: time },
  };
}

/** Joins filters so that all must hold; an `and` at the top takes the further ones in, because nesting is limited. */
export function allOf(...filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  if (given.length < 2) return given[0];
  return {
    type: "and",
    filters: given.flatMap((filter) => (filter.type === "and" ? filter.filters : [filter])),
  };
}

function minuteAfter(time: IsoDateTime): IsoDateTime {
  const start = Date.parse(time);
  if (Number.isNaN(start)) {
    throw new PagebridgeError("invalid_response", "Notion sent a time of creation that is no time.");
  }
  return new Date(start + 60_000).toISOString();
}
