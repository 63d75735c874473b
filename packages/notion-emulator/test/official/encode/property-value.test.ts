import type { PropertySchema, PropertyValue, User } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { bot, database, dataSource, id, mara, row, text, workspace } from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

const fullMara = {
  object: "user",
  id: mara.id,
  name: "Mara",
  avatar_url: null,
  type: "person",
  person: { email: "mara@example.com" },
};
const own = { id: "a:b", name: "Value" };
const red = { id: "o1", name: "Red", color: "red" } as const;

/** The value, and what is sent of it beside its id. */
const cases: readonly (readonly [PropertyValue, { readonly type: string } & Record<string, unknown>])[] = [
  [
    { ...own, type: "number", number: 0.25 },
    { type: "number", number: 0.25 },
  ],
  [
    { ...own, type: "number" },
    { type: "number", number: null },
  ],
  [
    { ...own, type: "select", option: { ...red, description: "d" } },
    { type: "select", select: red },
  ],
  [
    { ...own, type: "select" },
    { type: "select", select: null },
  ],
  [
    { ...own, type: "status", option: { name: "Doing" } },
    { type: "status", status: { id: "Doing", name: "Doing", color: "default" } },
  ],
  [
    { ...own, type: "multi_select", options: [red] },
    { type: "multi_select", multi_select: [red] },
  ],
  [
    { ...own, type: "date", date: { start: "2026-12-01" } },
    { type: "date", date: { start: "2026-12-01", end: null, time_zone: null } },
  ],
  [
    { ...own, type: "date" },
    { type: "date", date: null },
  ],
  [
    {
      ...own,
      type: "files",
      files: [
        { type: "external", url: "https://example.com/a%20b.pdf" },
        { type: "external", url: "https://example.com", name: "Home" },
      ],
    },
    {
      type: "files",
      files: [
        { name: "a b.pdf", type: "external", external: { url: "https://example.com/a%20b.pdf" } },
        { name: "Home", type: "external", external: { url: "https://example.com" } },
      ],
    },
  ],
  [
    { ...own, type: "checkbox", checked: true },
    { type: "checkbox", checkbox: true },
  ],
  [
    { ...own, type: "url", url: "https://example.com" },
    { type: "url", url: "https://example.com" },
  ],
  [
    { ...own, type: "url" },
    { type: "url", url: null },
  ],
  [
    { ...own, type: "email", email: "a@example.com" },
    { type: "email", email: "a@example.com" },
  ],
  [
    { ...own, type: "phone_number", phoneNumber: "12" },
    { type: "phone_number", phone_number: "12" },
  ],
  [
    { ...own, type: "formula", result: { type: "string", value: "Q4" } },
    { type: "formula", formula: { type: "string", string: "Q4" } },
  ],
  [
    { ...own, type: "formula", result: { type: "date", value: { start: "2026-12-01" } } },
    { type: "formula", formula: { type: "date", date: { start: "2026-12-01", end: null, time_zone: null } } },
  ],
  [
    { ...own, type: "formula", result: { type: "boolean" } },
    { type: "formula", formula: { type: "boolean", boolean: null } },
  ],
  [
    { ...own, type: "formula", result: { type: "unavailable" } },
    { type: "formula", formula: { type: "unsupported", unsupported: {} } },
  ],
  [
    { ...own, type: "created_time" },
    { type: "created_time", created_time: "2026-10-05T09:12:00.000Z" },
  ],
  [
    { ...own, type: "last_edited_time", time: "2026-11-01T00:00:59.999Z" },
    { type: "last_edited_time", last_edited_time: "2026-11-01T00:00:00.000Z" },
  ],
  [
    { ...own, type: "created_by" },
    { type: "created_by", created_by: fullMara },
  ],
  [
    { ...own, type: "last_edited_by", user: mara },
    { type: "last_edited_by", last_edited_by: fullMara },
  ],
  [
    { ...own, type: "unique_id", prefix: "HP", number: 7 },
    { type: "unique_id", unique_id: { prefix: "HP", number: 7 } },
  ],
  [
    { ...own, type: "unique_id" },
    { type: "unique_id", unique_id: { prefix: null, number: null } },
  ],
  [
    { ...own, type: "verification" },
    { type: "verification", verification: null },
  ],
  [
    { ...own, type: "verification", state: "verified", date: { start: "2026-12-01" }, verifiedBy: mara },
    {
      type: "verification",
      verification: {
        state: "verified",
        date: { start: "2026-12-01", end: null, time_zone: null },
        verified_by: fullMara,
      },
    },
  ],
  [
    { ...own, type: "button" },
    { type: "button", button: {} },
  ],
  [
    { ...own, type: "place", place: { latitude: 60, longitude: 5, name: "Quay" } },
    {
      type: "place",
      place: { lat: 60, lon: 5, name: "Quay", address: null, aws_place_id: null, google_place_id: null },
    },
  ],
  [
    { ...own, type: "place" },
    { type: "place", place: null },
  ],
  [
    { ...own, type: "unsupported", sourceType: "signature", source: { by: "x" } },
    { type: "signature", signature: { by: "x" } },
  ],
];

function openRow(
  values: readonly PropertyValue[],
  schema: readonly PropertySchema[] = [],
  users: readonly User[] = [],
) {
  const source = dataSource(21, schema, [row(30, values)]);
  return open({ workspace: workspace([database(20, [source])], { users: [mara, bot, ...users] }) });
}

describe("a value in a page object", () => {
  it.each(cases)("%# is sent by its type: %o", async (value, encoded) => {
    const { client } = await openRow([value]);
    expect(await client.pages.retrieve({ page_id: id(30) })).toMatchObject({
      properties: { Value: { id: "a%3Ab", ...encoded } },
    });
  });

  it("is given alone, with its id, where it is asked for by its encoded id", async () => {
    for (const [value, encoded] of cases) {
      const { client } = await openRow([value]);
      const answer = await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab" });
      expect(answer).toEqual({ object: "property_item", id: "a%3Ab", ...encoded, request_id: expect.any(String) });
    }
  });

  it("is left out unless filter_properties names it", async () => {
    const { client } = await openRow([{ ...own, type: "number", number: 1 }]);
    const answer = await client.pages.retrieve({ page_id: id(30), filter_properties: ["a%3Ab"] });
    expect("properties" in answer && Object.keys(answer.properties)).toEqual(["Value"]);
  });

  it("of a property that the page does not have is not found", async () => {
    const { client } = await openRow([]);
    const call = client.pages.properties.retrieve({ page_id: id(30), property_id: "nope" });
    expect(await failureOf(call)).toMatchObject({ code: "object_not_found", status: 404 });
  });
});

describe("a long value in a page object", () => {
  const ids = Array.from({ length: 30 }, (_, place) => id(100 + place));
  const crowd = ids.map((userId, place): User => ({ type: "person", id: userId, name: `Person ${place}` }));

  it("holds 25 references and says that there are more", async () => {
    const { client } = await openRow([{ ...own, type: "relation", pageIds: ids }]);
    expect(await client.pages.retrieve({ page_id: id(30) })).toMatchObject({
      properties: { Value: { relation: ids.slice(0, 25).map((each) => ({ id: each })), has_more: true } },
    });
  });

  it("says of 25 references that there are no more", async () => {
    const { client } = await openRow([{ ...own, type: "relation", pageIds: ids.slice(0, 25) }]);
    expect(await client.pages.retrieve({ page_id: id(30) })).toMatchObject({
      properties: { Value: { has_more: false } },
    });
  });

  it("holds 25 people and says nothing", async () => {
    const { client } = await openRow([{ ...own, type: "people", people: crowd }], [], crowd);
    const answer = await client.pages.retrieve({ page_id: id(30) });
    const value = "properties" in answer ? answer.properties["Value"] : undefined;
    expect(value?.type === "people" && value.people.length).toBe(25);
    expect(Object.keys(value ?? {}).sort()).toEqual(["id", "people", "type"]);
  });

  it("names 25 mentioned people and no more", async () => {
    const richText = crowd.map(
      (user) => ({ type: "mention", mention: { type: "user", user }, text: `@${user.name}` }) as const,
    );
    const { client } = await openRow([{ ...own, type: "rich_text", richText }], [], crowd);
    const answer = await client.pages.retrieve({ page_id: id(30) });
    const value = "properties" in answer ? answer.properties["Value"] : undefined;
    const names = value?.type === "rich_text" ? value.rich_text.map((item) => item.plain_text) : [];
    expect(names.filter((name) => name.startsWith("@Person"))).toHaveLength(25);
    expect(names.slice(25)).toEqual(Array.from({ length: 5 }, () => "@Anonymous"));
  });

  it.each([
    ["relation", { ...own, type: "relation", pageIds: ids }],
    ["people", { ...own, type: "people", people: crowd }],
  ] as const)("of %s is whole where it is read item by item", async (type, value) => {
    const { client, emulator } = await openRow([value], [], crowd);
    const first = await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab", page_size: 20 });
    expect(first).toMatchObject({ object: "list", type: "property_item", has_more: true });
    const cursor = first.object === "list" ? first.next_cursor : null;
    expect(first).toMatchObject({
      property_item: {
        id: "a%3Ab",
        type,
        [type]: {},
        next_url: `${emulator.url}/v1/pages/${id(30)}/properties/a%3Ab?start_cursor=${cursor}&page_size=20`,
      },
    });
    const second = await client.pages.properties.retrieve({
      page_id: id(30),
      property_id: "a%3Ab",
      ...(cursor !== null && { start_cursor: cursor }),
    });
    const items = [first, second].flatMap((list) => (list.object === "list" ? list.results : []));
    expect(
      items.map((item) => JSON.stringify(item).includes(`"object":"property_item","id":"a%3Ab","type":"${type}"`)),
    ).toEqual(ids.map(() => true));
    expect(ids.every((each, place) => JSON.stringify(items[place]).includes(each))).toBe(true);
    expect(second).toMatchObject({ has_more: false, next_cursor: null, property_item: { next_url: null } });
  });
});

describe("a rollup", () => {
  const schema: readonly PropertySchema[] = [
    { type: "relation", id: "rel", name: "Linked", dataSourceId: id(21) },
    { type: "number", id: "num", name: "Cost", format: "number" },
    {
      type: "rollup",
      id: "a:b",
      name: "Value",
      function: "sum",
      relationPropertyId: "rel",
      relationPropertyName: "Linked",
      rollupPropertyId: "num",
      rollupPropertyName: "Cost",
    },
  ];
  const others = [31, 32, 33].map((place) => row(place, [{ type: "number", id: "num", name: "Cost", number: place }]));

  function openRollup(value: PropertyValue) {
    const relation: PropertyValue = {
      type: "relation",
      id: "rel",
      name: "Linked",
      pageIds: others.map((each) => each.id),
    };
    const source = dataSource(21, schema, [row(30, [relation, value]), ...others]);
    return open({ workspace: workspace([database(20, [source])]) });
  }

  it("carries its function in page objects", async () => {
    const { client } = await openRollup({
      ...own,
      type: "rollup",
      function: "sum",
      result: { type: "number", value: 96 },
    });
    expect(await client.pages.retrieve({ page_id: id(30) })).toMatchObject({
      properties: { Value: { type: "rollup", rollup: { type: "number", number: 96, function: "sum" } } },
    });
  });

  it("is incomplete until its last part", async () => {
    const { client } = await openRollup({
      ...own,
      type: "rollup",
      function: "sum",
      result: { type: "number", value: 96 },
    });
    const first = await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab", page_size: 2 });
    expect(first).toMatchObject({
      results: [
        { object: "property_item", id: "a%3Ab", type: "number", number: 31 },
        { object: "property_item", id: "a%3Ab", type: "number", number: 32 },
      ],
      property_item: { type: "rollup", rollup: { type: "incomplete", incomplete: {}, function: "sum" } },
    });
    const cursor = first.object === "list" && first.next_cursor !== null ? first.next_cursor : "";
    const last = await client.pages.properties.retrieve({
      page_id: id(30),
      property_id: "a%3Ab",
      start_cursor: cursor,
    });
    expect(last).toMatchObject({
      results: [{ number: 33 }],
      property_item: { rollup: { type: "number", number: 96, function: "sum" } },
    });
  });

  it.each(["show_unique", "unique", "median", "count_per_group", "percent_per_group"] as const)(
    "by %s is not computed item by item",
    async (name) => {
      const { client } = await openRollup({
        ...own,
        type: "rollup",
        function: name,
        result: { type: "number", value: 3 },
      });
      expect(await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab" })).toMatchObject({
        property_item: { rollup: { type: "unsupported", unsupported: {}, function: name } },
      });
    },
  );

  it("of original values lists up to 25 in page objects, and all item by item", async () => {
    const values = Array.from(
      { length: 30 },
      (_, place): PropertyValue => ({ type: "number", id: "", name: "", number: place }),
    );
    const { client } = await openRollup({
      ...own,
      type: "rollup",
      function: "show_original",
      result: { type: "array", values },
    });
    expect(await client.pages.retrieve({ page_id: id(30) })).toMatchObject({
      properties: {
        Value: {
          rollup: {
            type: "array",
            function: "show_original",
            array: values.slice(0, 25).map((_, number) => ({ type: "number", number })),
          },
        },
      },
    });
    const list = await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab" });
    expect(list.object === "list" && list.results).toHaveLength(30);
    expect(list).toMatchObject({ property_item: { rollup: { type: "array", array: [], function: "show_original" } } });
  });

  it("of text is listed run by run", async () => {
    const values: PropertyValue[] = [
      { type: "title", id: "", name: "", richText: [...text("One"), { type: "equation", expression: "x" }] },
    ];
    const { client } = await openRollup({
      ...own,
      type: "rollup",
      function: "show_original",
      result: { type: "array", values },
    });
    expect(await client.pages.properties.retrieve({ page_id: id(30), property_id: "a%3Ab" })).toMatchObject({
      results: [
        { type: "title", title: { plain_text: "One" } },
        { type: "title", title: { plain_text: "x" } },
      ],
    });
  });
});
