/** The option that lets a session of Notion's app be used. */
export const wholeAccountFlag = "--with-whole-account-token";

/** The environment variable that holds the session. It is read with {@link wholeAccountFlag} alone. */
export const wholeAccountVariable = "PAGEBRIDGE_WHOLE_ACCOUNT_TOKEN";

/** What the option does, for the help. */
export const wholeAccountMeaning = `give the internal API the session in ${wholeAccountVariable}, which opens your whole account`;
