import type { ListPagesOptions, Page, StreamReading } from "@pagebridge/core-types";
import { streamReading } from "@pagebridge/core-types/adapter-tools";
import { decodePage } from "../decode/objects/decode-page.js";
import type { Transport } from "../transport/transport.js";
import { completeProperties } from "./complete-properties.js";
import { from, listAnswers } from "./list-answers.js";
import { openRun } from "./read-run.js";
import { stringAt } from "./wire-fields.js";

/**
 * Lists the pages that the connection can see through search, newest edit first.
 *
 * With `editedSince` it stops after the first answer that holds an older page. Edit times are whole minutes, so the minute of
 * `editedSince` is included. Search is not guaranteed to be complete: pages that were shared directly are always found, others lag.
 */
export function listPages(transport: Transport, options: ListPagesOptions = {}): StreamReading<Page> {
  const since = startOfMinute(options.editedSince);
  return streamReading(openRun(transport, options), async function* (run) {
    const call = (cursor: string | undefined) =>
      run.ask((client) =>
        client.search({
          ...(options.query !== undefined && { query: options.query }),
          filter: { property: "object", value: "page" },
          sort: { timestamp: "last_edited_time", direction: "descending" },
          ...from(cursor),
        }),
      );
    for await (const answer of listAnswers(call)) {
      let sawOlder = false;
      for (const wire of answer.results) {
        const edited = stringAt(wire, "last_edited_time");
        if (since !== undefined && edited !== undefined && Date.parse(edited) < since) {
          sawOlder = true;
          continue;
        }
        const { value, diagnostics } = decodePage(await completeProperties(run, wire));
        run.report(...diagnostics);
        run.count({ pages: 1 });
        yield value;
      }
      if (answer.stoppedAtLimit && !sawOlder) {
        run.report({
          code: "truncated",
          severity: "warning",
          message: "Notion ended the search before its end; some pages are not listed.",
        });
      }
      if (sawOlder) return;
    }
  });
}

function startOfMinute(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) {
    throw new TypeError(`editedSince is no ISO 8601 time: ${JSON.stringify(time)}.`);
  }
  return Math.floor(milliseconds / 60_000) * 60_000;
}
