import { toNotionUrl } from "@pagebridge/core-types";
import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import type { CodeAnswer, ReadRequest, Side } from "../../shared/api.js";

/** What the code is to do. */
export interface CodeRequest {
  readonly side: Side;
  readonly flavor: FlavorName;
  readonly kind: "database" | "page";
  readonly id: string;
  readonly source: ReadRequest["source"];
  /** Where the emulator is, and the token that it takes. Needed for the sample workspace. */
  readonly sample: { readonly url: string; readonly token: string };
}

/** The program that reads what is on the screen and writes it as Markdown: what to install, and five lines; a dialect besides GitHub's is one line more. */
export function codeFor(request: CodeRequest): CodeAnswer {
  const { flavor, id, kind, side } = request;
  const name = side === "official" ? "createOfficialAdapter" : "createInternalAdapter";
  const render = kind === "page" ? "renderPage" : "renderDatabase";
  const read =
    kind === "page"
      ? `readPage(${JSON.stringify(toNotionUrl(id))})`
      : `readDatabase(${JSON.stringify(toNotionUrl(id))}, { rows: "read" })`;
  return {
    install: `npm install @pagebridge/${side}-adapter @pagebridge/markdown-renderer`,
    typescript: [
      kind === "page"
        ? `import { ${render} } from "@pagebridge/markdown-renderer";`
        : `import { ${render} } from "@pagebridge/markdown-renderer/databases";`,
      ...(flavor === "gfm" ? [] : [`import { ${flavor} } from "@pagebridge/markdown-renderer/flavors";`]),
      `import { ${name} } from "@pagebridge/${side}-adapter";`,
      `const adapter = ${name}(${optionsOf(request)});`,
      `const { value } = await adapter.${read};`,
      `console.log(${render}(value${flavor === "gfm" ? "" : `, { flavor: ${flavor} }`}).markdown);`,
      "",
    ].join("\n"),
  };
}

function optionsOf({ sample, side, source }: CodeRequest): string {
  const token = source === "sample" ? JSON.stringify(sample.token) : 'process.env["NOTION_TOKEN"]';
  const options = [
    ...(side === "official" ? [`auth: ${token}`] : []),
    ...(source === "sample" ? [`baseUrl: ${JSON.stringify(sample.url)}`] : []),
  ];
  return options.length === 0 ? "" : `{ ${options.join(", ")} }`;
}
