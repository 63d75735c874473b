import type { Schema } from "ts-json-schema-generator";

type Definitions = NonNullable<Schema["definitions"]>;
type SchemaOrBoolean = Definitions[string];

interface Member {
  readonly schema: SchemaOrBoolean;
  readonly values: readonly string[];
}

/** The fields by which the model's unions are told apart, best first. */
const discriminators = ["type", "kind", "object"];

/**
 * Rewrites every `anyOf` whose members differ in one field, so that a validator looks at that field and then at one member only.
 *
 * With `anyOf`, a mistake deep in a tree is reported once for every member of every union above it, and the time to find it
 * grows exponentially with the depth. The result is plain draft-07: a chain of `if` and `then`. Unions of texts become one `enum`.
 */
export function tellUnionsApart(definitions: Definitions): Definitions {
  return mapValues(definitions, (definition) => rewrite(definition, definitions));
}

function rewrite(schema: SchemaOrBoolean, definitions: Definitions): SchemaOrBoolean {
  if (typeof schema === "boolean") return schema;
  const { anyOf, items, properties, ...rest } = schema;
  const rewritten: Schema = { ...rest };
  if (properties) rewritten.properties = mapValues(properties, (property) => rewrite(property, definitions));
  if (items !== undefined) {
    rewritten.items = Array.isArray(items)
      ? items.map((item) => rewrite(item, definitions))
      : rewrite(items, definitions);
  }
  if (!anyOf) return rewritten;
  const members = anyOf.map((member) => rewrite(member, definitions));
  return { ...rewritten, ...(toEnum(schema, definitions) ?? toConditions(members, definitions) ?? { anyOf: members }) };
}

function toEnum(union: Schema, definitions: Definitions): Schema | undefined {
  const texts = textsOf(union, definitions);
  return texts.length > 0 ? { type: "string", enum: [...texts].sort() } : undefined;
}

function toConditions(schemas: readonly SchemaOrBoolean[], definitions: Definitions): Schema | undefined {
  for (const field of discriminators) {
    const members = schemas.map((schema) => ({ schema, values: valuesOf(field, schema, definitions) }));
    const all = members.flatMap((member) => member.values);
    if (members.every((member) => member.values.length > 0) && new Set(all).size === all.length) {
      return {
        type: "object",
        properties: { [field]: { type: "string", enum: all.sort() } },
        required: [field],
        // Else every member would complain about what has no such field.
        if: { type: "object", properties: { [field]: { type: "string" } }, required: [field] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: { allOf: members.map((member) => toCondition(field, member)) },
      };
    }
  }
  return undefined;
}

function toCondition(field: string, { schema, values }: Member): Schema {
  const [first] = values;
  const test = values.length === 1 && first !== undefined ? { const: first } : { enum: [...values] };
  return {
    if: { properties: { [field]: test } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: schema,
  };
}

/** The texts that a field can have in an object; empty when it can have others, or when it is no object. */
function valuesOf(field: string, schema: SchemaOrBoolean | undefined, definitions: Definitions): readonly string[] {
  const target = resolve(schema, definitions);
  if (!target?.required?.includes(field)) return [];
  return textsOf(target.properties?.[field], definitions);
}

/** The texts that a schema allows; empty when it allows anything else. */
function textsOf(schema: SchemaOrBoolean | undefined, definitions: Definitions): readonly string[] {
  const target = resolve(schema, definitions);
  if (target?.anyOf) {
    const members = target.anyOf.map((member) => textsOf(member, definitions));
    return members.every((texts) => texts.length > 0) ? members.flat() : [];
  }
  const values = target?.enum ?? (target?.const === undefined ? [] : [target.const]);
  return values.every((value) => typeof value === "string") ? values : [];
}

function resolve(schema: SchemaOrBoolean | undefined, definitions: Definitions): Schema | undefined {
  if (typeof schema !== "object") return undefined;
  if (schema.$ref === undefined) return schema;
  return resolve(definitions[schema.$ref.replace("#/definitions/", "")], definitions);
}

function mapValues(definitions: Definitions, map: (schema: SchemaOrBoolean) => SchemaOrBoolean): Definitions {
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, map(schema)]));
}
