import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { describe, expect, it } from "vitest";
import { blockSubjects } from "../support/fields/block-subjects.js";
import { contentSubjects } from "../support/fields/content-subjects.js";
import { databaseSubjects } from "../support/fields/database-subjects.js";
import { propertySubjects } from "../support/fields/property-subjects.js";
import { rules } from "../support/fields/subject.js";
import { viewSubjects } from "../support/fields/view-subjects.js";
import { flavorNames, flavorOptions } from "../support/flavor-options.js";

const subjects = [...blockSubjects, ...contentSubjects, ...propertySubjects, ...databaseSubjects, ...viewSubjects];
const cases = subjects.flatMap((subject) =>
  subject.fields.map((field) => [subject.name, field.field, subject, field] as const),
);

describe.each(flavorNames)("%s", (flavor) => {
  const plain: RenderOptions = { ...flavorOptions(flavor), comments: endnotes };
  const options: RenderOptions = plain.fileUrl ? { ...plain, fileUrl: ({ url }) => `files/${url.slice(-5)}` } : plain;

  it.each(cases.filter(([, , , { flavors, rule }]) => rule === undefined || flavors?.includes(flavor) === false))(
    "writes another text or reports another loss when this changes: %s, %s",
    (_name, _field, subject, field) => {
      expect(field.write(options)).not.toEqual(subject.write(options));
    },
  );
});

it("gives no reason that no field needs", () => {
  const used = cases.map(([, , , { rule }]) => rule).filter((rule) => rule !== undefined);
  expect(Object.keys(rules).sort()).toEqual([...new Set(used)].sort());
});
