/** What was measured on the sample workspace, each in one sentence. A figure that could not be had is absent. */
export interface Figures {
  readonly clientRequests?: string | undefined;
  readonly drift?: string | undefined;
  readonly endpoints?: string | undefined;
  readonly officialReads?: string | undefined;
  readonly privatePage?: string | undefined;
  readonly recommended?: string | undefined;
  readonly sameContent?: string | undefined;
  readonly sharedPages?: string | undefined;
  readonly terseness?: string | undefined;
  readonly version?: string | undefined;
  readonly views?: string | undefined;
  readonly withoutSetup?: string | undefined;
  readonly withoutToken?: string | undefined;
  readonly wordiness?: string | undefined;
}
