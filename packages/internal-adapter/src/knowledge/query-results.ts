/** The kinds of `result` in an answer of `queryCollection`. `table` is the form until 2021. */
export const resultKinds: ReadonlySet<string> = new Set(["reducer", "table"]);

/** The kinds of what a reducer gave. */
export const reducerKinds: ReadonlySet<string> = new Set(["aggregation", "groups", "results"]);
