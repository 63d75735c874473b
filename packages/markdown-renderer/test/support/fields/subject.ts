import type { Diagnostic } from "@pagebridge/core-types";
import type { RenderOptions } from "@pagebridge/markdown-renderer";
import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";

/** Why changing a field changes nothing, each as a rule. */
export const rules = {
  identity: "An id, or a key by which the source finds something again, is no content.",
  history: "Who made or edited something, and when, is not written of blocks, databases, data sources and views.",
  place: "What holds something shows in where it is written.",
  state: "That something is locked, archived, in the trash or a template is a state in the app, and not content.",
  address: "Where the app or the web shows something is written where something else links to it.",
  front: "Front matter says it, where a dialect has any.",
  asked: "Where a link inside Notion leads is asked of the caller by ids; without an answer, its address is written.",
  people: "A person is written by name; what else is known of people is no content of a page.",
  file: "What a file is like can be learnt from the file itself, and pictures show no names.",
  computed: "How a value was computed is part of the schema, and not of the value.",
  source: "The source's own words for what has no name here are kept for people to look at.",
  counted: "A number of things that are there can be counted.",
  named: "A name is written with a value, and the title stands without its name.",
  drawn: "What is reported as a whole is not reported part by part.",
  implied: "Another field says the same.",
  shown: "What the source shows for it is written in its place.",
  tab: "Only a tab has an icon.",
  anchor:
    "Comments are written where they were read, with the passage that they are about; where they are anchored is not written.",
} as const;

type Rule = keyof typeof rules;

/** A field whose value shows nowhere, with the rule that says why. */
export interface Exempt<Value = unknown> {
  readonly exempt: Rule;
  /** Where this is so, and another value for everywhere else. Absent means everywhere. */
  readonly only?: { readonly flavors: readonly FlavorName[]; readonly value: Value };
}

/** Says why changing a field changes nothing. */
export function exempt(rule: Rule): Exempt<never> {
  return { exempt: rule };
}

/** Gives another value for a field, and says why it changes nothing in some dialects. */
export function exemptIn<Value>(flavors: readonly FlavorName[], rule: Rule, value: Value): Exempt<Value> {
  return { exempt: rule, only: { flavors, value } };
}

/** Another value for every field of a kind of object; a field of the model that is missing does not compile. */
export type Changes<Thing> = {
  readonly [Field in Exclude<keyof Thing, "object" | "type">]-?:
    | NonNullable<Thing[Field]>
    | Exempt<NonNullable<Thing[Field]>>;
};

/** What was written, and what was reported. */
export interface Outcome {
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** An object, the same object with one field changed at a time, and how it is written. */
export interface Subject {
  readonly name: string;
  /** Each field with the rule that exempts it, or with what is written of the object with another value. */
  readonly fields: readonly SubjectField[];
  readonly write: (options: RenderOptions) => Outcome;
}

/** One field of an object. */
interface SubjectField {
  readonly field: string;
  readonly rule: Rule | undefined;
  /** Where the rule holds. Undefined means everywhere. */
  readonly flavors: readonly FlavorName[] | undefined;
  readonly write: (options: RenderOptions) => Outcome;
}

/** Makes a subject. */
export function subject<Thing extends object>(
  name: string,
  base: Thing,
  changes: Changes<Thing>,
  write: (thing: Thing, options: RenderOptions) => Outcome,
): Subject {
  const fields = Object.entries(changes).map(([field, change]: readonly [string, unknown]): SubjectField => {
    const { exempt: rule, only } = isExempt(change) ? change : {};
    const value = only === undefined ? change : only.value;
    return {
      field,
      rule,
      flavors: only?.flavors,
      write: (options) => write({ ...base, [field]: value }, options),
    };
  });
  return { name, fields, write: (options) => write(base, options) };
}

function isExempt(change: unknown): change is Exempt {
  return typeof change === "object" && change !== null && "exempt" in change;
}
