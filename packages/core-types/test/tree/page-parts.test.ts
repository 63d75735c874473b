import { describe, expect, it } from "vitest";
import { type Page, type PropertyValue, pageTitle, propertyNamed, type RichText } from "../../src/index.js";

const richText: RichText = [{ type: "text", text: "Tide tables" }];
const title: PropertyValue = { type: "title", id: "title", name: "Name", richText };
const depth: PropertyValue = { type: "number", id: "a", name: "Depth", number: 3 };
const otherDepth: PropertyValue = { type: "checkbox", id: "b", name: "Depth", checked: true };
const odd: PropertyValue = { type: "number", id: "c", name: "__proto__", number: 4 };

function pageWith(...properties: readonly PropertyValue[]): Page {
  return { object: "page", id: "p", properties };
}

describe("pageTitle", () => {
  it("finds the title wherever it stands and whatever it is called", () => {
    expect(pageTitle(pageWith(depth, title))).toEqual(richText);
  });

  it.each([
    ["has no title", pageWith(depth)],
    ["has no properties", pageWith()],
    ["has an empty title", pageWith({ ...title, richText: [] })],
  ])("is empty when the page %s", (_title, page) => {
    expect(pageTitle(page)).toEqual([]);
  });
});

describe("propertyNamed", () => {
  it.each<[title: string, name: string, expected: PropertyValue | undefined]>([
    ["a property by its name", "Name", title],
    ["the first of two with one name", "Depth", depth],
    ["a name that means something to JavaScript", "__proto__", odd],
    ["nothing by a property's id", "title", undefined],
    ["nothing by a name in other letters", "depth", undefined],
    ["nothing by a name that every object has", "constructor", undefined],
  ])("finds %s", (_title, name, expected) => {
    expect(propertyNamed(pageWith(title, depth, otherDepth, odd), name)).toEqual(expected);
  });
});
