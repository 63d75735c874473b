import type { StreamReading } from "@pagebridge/core-types";
import { check } from "../check/check.js";
import { collect } from "../check/collect.js";
import { factOf, settle } from "../check/context-parts.js";
import { checkRefused, failureOf } from "../check/errors.js";
import type { ConformanceCase } from "./conformance-case.js";

/** How streams of rows and pages behave. */
export const streamCases: readonly ConformanceCase[] = [
  {
    id: "stream-lazy",
    title: "asks for nothing before a stream is iterated",
    needs: ["databaseRows"],
    run: async (context) => {
      const { adapter, subject } = context;
      const dataSourceId = factOf(context, "manyRows");
      const before = subject.countRequests();
      adapter.queryRows(dataSourceId);
      const fence = await settle(context);
      check(subject.countRequests() - before === fence, "A stream that nobody iterates sent requests.");
    },
  },
  {
    id: "stream-once",
    title: "refuses with a TypeError to iterate a stream twice",
    needs: ["databaseRows"],
    run: async (context) => {
      const rows = context.adapter.queryRows(factOf(context, "manyRows"));
      await collect(rows);
      const error = await failureOf(() => collect(rows));
      check(error instanceof TypeError, "A stream was iterated twice without a TypeError.");
    },
  },
  {
    id: "stream-left-early",
    title: "stops asking when a stream is left early, and still says what it cost",
    needs: ["databaseRows"],
    run: async (context) => {
      const { adapter, subject } = context;
      const dataSourceId = factOf(context, "manyRows");
      const rows = adapter.queryRows(dataSourceId);
      await takeFirst(rows);
      // What was under way when the loop was left may still be counted by the source; after that nothing may come.
      await settle(context);
      const before = subject.countRequests();
      const fence = await settle(context);
      check(subject.countRequests() - before === fence, "A stream that was left went on asking.");
      const { requests } = rows.provenance.cost;
      check(requests > 0, "A stream that was left early does not say what it cost.");
    },
  },
  {
    id: "stream-aborted",
    title: "ends a stream with aborted when its signal is aborted on the way",
    needs: ["databaseRows"],
    run: async (context) => {
      const controller = new AbortController();
      const rows = context.adapter.queryRows(factOf(context, "manyRows"), { signal: controller.signal });
      await checkRefused(() => forEach(rows, () => controller.abort()), "aborted", "queryRows");
    },
  },
  {
    id: "stream-provenance",
    title: "has a stream's provenance complete when its loop ends",
    needs: ["databaseRows"],
    run: async (context) => {
      const { adapter, subject } = context;
      const before = subject.countRequests();
      const rows = adapter.queryRows(factOf(context, "manyRows"));
      await collect(rows);
      const { adapter: name, cost } = rows.provenance;
      const sent = subject.countRequests() - before;
      check(name === adapter.info.name, `A stream of ${adapter.info.name} says that ${name} answered.`);
      check(cost.requests === sent, `A stream says ${cost.requests} requests, and the source saw ${sent}.`);
    },
  },
];

async function takeFirst(stream: StreamReading<unknown>): Promise<void> {
  for await (const _value of stream) break;
}

async function forEach(stream: StreamReading<unknown>, visit: () => void): Promise<void> {
  for await (const _value of stream) visit();
}
