import { readFileSync } from "node:fs";

interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly then?: { readonly allOf?: readonly UnionMember[] };
}

interface UnionMember {
  readonly if: Schema;
  readonly then: Schema;
}

/**
 * Names the fields (`Page.layout`) of the model that none of the values has, so that a field without an example is noticed.
 *
 * Each value comes with the definition that it belongs to.
 */
export function unusedFields(examples: Iterable<readonly [definition: string, value: unknown]>): string[] {
  const url = new URL("../../schema/model.schema.json", import.meta.url);
  const { definitions }: { definitions: Readonly<Record<string, Schema>> } = JSON.parse(readFileSync(url, "utf8"));
  const used = new Set<string>();

  function visit(schema: Schema | undefined, value: unknown, name: string): void {
    if (schema?.$ref !== undefined) {
      const target = schema.$ref.replace("#/definitions/", "");
      visit(definitions[target], value, target);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(schema?.items, item, name);
    } else if (isRecord(value) && schema?.then?.allOf) {
      const member = schema.then.allOf.find(({ if: condition }) => meets(condition, value));
      visit(member?.then, value, name);
    } else if (isRecord(value)) {
      for (const [field, property] of Object.entries(schema?.properties ?? {})) {
        if (!(field in value)) continue;
        used.add(`${name}.${field}`);
        visit(property, value[field], `${name}.${field}`);
      }
    }
  }

  for (const [definition, value] of examples) visit({ $ref: `#/definitions/${definition}` }, value, definition);
  return Object.entries(definitions)
    .filter(([, schema]) => schema.then === undefined)
    .flatMap(([name, { properties = {} }]) => Object.keys(properties).map((field) => `${name}.${field}`))
    .filter((field) => !used.has(field));
}

function meets(condition: Schema, value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(condition.properties ?? {}).every(([field, allowed]) =>
    (allowed.enum ?? [allowed.const]).includes(value[field]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
