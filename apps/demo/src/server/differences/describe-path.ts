import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";

const members: Readonly<Record<string, string>> = {
  cells: "Cell",
  children: "Block",
  dataSources: "Data source",
  properties: "Property",
  rows: "Row",
  sections: "Section",
  views: "View",
};

const words: Readonly<Record<string, string>> = { richText: "text" };

/**
 * Says for people where in the content a JSON pointer leads.
 *
 * `/children/2/richText` → `Block 3 › text`
 */
export function describePath(pointer: string, content: unknown): string {
  const steps: string[] = [];
  let value = content;
  let list: string | undefined;
  let last = "";
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (list !== undefined && isList(value)) {
      value = value[Number(key)];
      steps.push(nameOf(value) ?? `${list} ${Number(key) + 1}`);
      list = undefined;
      continue;
    }
    last = key;
    value = isRecord(value) ? value[key] : undefined;
    list = isList(value) ? members[key] : undefined;
    if (list === undefined) steps.push(words[key] ?? inWords(key));
  }
  if (list !== undefined) steps.push(inWords(last));
  return steps.length === 0 ? "The page itself" : steps.join(" › ");
}

/** Properties and views are known by their names. */
function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const name = value["name"];
  return typeof name === "string" && name !== "" ? `“${name}”` : undefined;
}

function inWords(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
