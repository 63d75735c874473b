import type { NotionAdapter } from "@pagebridge/core-types";
import { createInternalAdapter } from "@pagebridge/internal-adapter";
import type { Workspace } from "@pagebridge/notion-emulator";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import { currentAnswerLog } from "./answer-log.js";
import { recordingFetch } from "./recording-fetch.js";

/** A workspace, and the emulator that serves it. */
export interface SampleSource {
  readonly workspace: Workspace;
  /** Where the emulator is, such as `http://127.0.0.1:4711`. */
  readonly url: string;
  /** The token of a connection that may read it. */
  readonly token: string;
}

/** Where Notion is, if not where the adapters look for it. */
export interface NotionAddresses {
  /** Without `/v1`. */
  readonly official?: string;
  /** Without `/api/v3`. */
  readonly internal?: string;
}

/** The adapters of both APIs, for the sample workspace and for Notion. */
export interface Readers {
  readonly sample: { readonly official: NotionAdapter; readonly internal: NotionAdapter };
  /** The official adapter is there while there is a token. */
  readonly notion: { readonly official: NotionAdapter | undefined; readonly internal: NotionAdapter };
  /** Takes a token of the official API, or forgets the one that it has. It is kept nowhere else, and never given back. */
  setToken(token: string | undefined): void;
}

/** Makes the adapters. Nothing is sent yet. */
export function createReaders({ url, token: sampleToken }: SampleSource, addresses: NotionAddresses): Readers {
  const onAnswer = ({ endpoint, text }: { readonly endpoint: string; readonly text: string }): void =>
    currentAnswerLog.getStore()?.add(endpoint, text);
  const { official: officialUrl, internal: internalUrl } = addresses;
  const notionInternal = createInternalAdapter({
    onAnswer,
    ...(internalUrl !== undefined && { baseUrl: internalUrl }),
  });
  let notionOfficial: NotionAdapter | undefined;
  return {
    sample: {
      official: createOfficialAdapter({ auth: sampleToken, baseUrl: url, fetch: recordingFetch }),
      internal: createInternalAdapter({
        baseUrl: url,
        onAnswer,
        // The emulator is nobody's server: there is nothing to spare.
        pace: { maxConcurrency: 8, requestsPerSecond: Number.POSITIVE_INFINITY },
      }),
    },
    get notion() {
      return { official: notionOfficial, internal: notionInternal };
    },
    setToken(token) {
      const baseUrl = officialUrl === undefined ? {} : { baseUrl: officialUrl };
      notionOfficial =
        token === undefined ? undefined : createOfficialAdapter({ auth: token, fetch: recordingFetch, ...baseUrl });
    },
  };
}
