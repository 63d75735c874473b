/** What a request is about, read from its method and address. */
export interface RequestTarget {
  readonly method: string;
  /** Below `/v1/`, without the query. */
  readonly path: string;
  /** For a sentence: `"the children of block 1f3c…"`. */
  readonly subject: string;
  /** The id of the object that is asked for; absent when the request names none. */
  readonly reference?: string;
  /** Whether sending it twice does no harm. */
  readonly isRepeatable: boolean;
}

/** Reading goes by POST where the question has a body. */
const readingPosts = [
  /^blocks\/meeting_notes\/query$/,
  /^databases\/[^/]+\/query$/,
  /^data_sources\/[^/]+\/query$/,
  /^oauth\/introspect$/,
  /^search$/,
  /^views\/[^/]+\/queries$/,
];

/** The first that matches counts; `$1` is the reference. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/^pages\/([^/]+)$/, "page $1"],
  [/^pages\/([^/]+)\/properties\//, "a property of page $1"],
  [/^pages\/([^/]+)\/markdown$/, "the Markdown of page $1"],
  [/^blocks\/meeting_notes\/query$/, "the meeting notes"],
  [/^blocks\/([^/]+)$/, "block $1"],
  [/^blocks\/([^/]+)\/children$/, "the children of block $1"],
  [/^databases\/([^/]+)$/, "database $1"],
  [/^databases\/([^/]+)\/query$/, "the rows of database $1"],
  [/^data_sources\/([^/]+)$/, "data source $1"],
  [/^data_sources\/([^/]+)\/query$/, "the rows of data source $1"],
  [/^data_sources\/([^/]+)\/templates$/, "the templates of data source $1"],
  [/^views\/([^/]+)$/, "view $1"],
  [/^views\/([^/]+)\/queries/, "the rows of view $1"],
  [/^views$/, "the views"],
  [/^comments\/([^/]+)$/, "comment $1"],
  [/^comments$/, "the comments"],
  [/^users\/me$/, "the connection's own user"],
  [/^users\/([^/]+)$/, "user $1"],
  [/^users$/, "the users"],
  [/^custom_emojis$/, "the custom emojis"],
  [/^search$/, "the search results"],
  [/^oauth\/token$/, "the OAuth tokens"],
  [/^oauth\/introspect$/, "the state of the OAuth token"],
  [/^oauth\/revoke$/, "the revocation of the OAuth token"],
];

/** Lists name their owner in the query. */
const ownerKeys = ["block_id", "data_source_id", "database_id"] as const;

/** Reads what a request is about from its method and its address below `baseUrl`. */
export function describeTarget(baseUrl: string, address: string, method: string): RequestTarget {
  const below = address.startsWith(`${baseUrl}/v1/`) ? address.slice(baseUrl.length + 4) : address;
  const [path = "", query = ""] = below.split("?", 2);
  const owner = readOwner(query);
  const isRepeatable =
    method === "GET" ||
    (method === "DELETE" && /^views\/[^/]+\/queries\/[^/]+$/.test(path)) ||
    (method === "POST" && readingPosts.some((pattern) => pattern.test(path)));
  for (const [pattern, words] of subjects) {
    const match = pattern.exec(path);
    if (match !== null) {
      const reference = match[1] ?? owner;
      const subject =
        match[1] === undefined && owner !== undefined ? `${words} of ${owner}` : words.replace("$1", match[1] ?? "");
      return { method, path, subject, isRepeatable, ...(reference !== undefined && { reference }) };
    }
  }
  return { method, path, subject: path, isRepeatable };
}

function readOwner(query: string): string | undefined {
  const parameters = new URLSearchParams(query);
  for (const key of ownerKeys) {
    const value = parameters.get(key);
    if (value !== null) {
      return value;
    }
  }
  return undefined;
}
