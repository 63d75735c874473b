import { internalCases } from "./internal-cases.js";
import { internalReaders } from "./internal-readers.js";
import { type InternalMeasurement, measureInternal } from "./measure-internal.js";

/** What reading through the internal API came to, as plain data. */
export interface InternalReport {
  readonly id: "internal";
  readonly pages: readonly InternalPageReport[];
}

/** What reading one page came to. The first row is ours. */
export interface InternalPageReport {
  readonly title: string;
  readonly rows: readonly InternalMeasurement[];
}

/** Has everyone read every page. */
export async function runInternal(readers = internalReaders): Promise<InternalReport> {
  const pages: InternalPageReport[] = [];
  for (const page of internalCases) pages.push({ title: page.title, rows: await measureInternal(page, readers) });
  return { id: "internal", pages };
}

/** What Pagebridge does not keep to, in plain sentences: as few requests as its own client, no record twice, no block lost. */
export function findBrokenInternalPromises({ pages }: InternalReport): readonly string[] {
  return pages.flatMap(({ title, rows: [ours, theirs] }) => {
    if (ours === undefined) return [`${title}: Pagebridge did not read it.`];
    const most = theirs?.requests ?? Number.POSITIVE_INFINITY;
    return [
      ...(ours.requests <= most ? [] : [`${title}: Pagebridge took ${ours.requests} requests, its client ${most}.`]),
      ...(ours.repeatedRecords === 0 ? [] : [`${title}: Pagebridge fetched ${ours.repeatedRecords} records twice.`]),
      ...(ours.lost === 0 ? [] : [`${title}: Pagebridge lost ${ours.lost} of ${ours.blocks} blocks.`]),
    ];
  });
}
