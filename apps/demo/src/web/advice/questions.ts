import type { Needs } from "../../shared/api.js";
import type { ChoiceOption } from "../dom/choice.js";

/** One question, and how an answer changes the needs. */
export interface Question {
  readonly text: string;
  readonly options: readonly ChoiceOption[];
  readonly current: (needs: Needs) => string;
  readonly answer: (needs: Needs, value: string) => Needs;
}

/** What most people who ask need. */
export const firstNeeds: Needs = {
  pages: "private",
  canInstall: true,
  needsViews: false,
  lifetime: "long",
  runsFor: "me",
};

const yesOrNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** The questionnaire. */
export const questions: readonly Question[] = [
  {
    text: "Which pages do you read?",
    options: [
      { value: "private", label: "Private ones" },
      { value: "public", label: "Published ones" },
    ],
    current: ({ pages }) => pages,
    answer: (needs, value) => ({ ...needs, pages: value === "public" ? "public" : "private" }),
  },
  {
    text: "Can you install an integration there?",
    options: yesOrNo,
    current: ({ canInstall }) => (canInstall ? "yes" : "no"),
    answer: (needs, value) => ({ ...needs, canInstall: value === "yes" }),
  },
  {
    text: "Do you need databases as their views show them?",
    options: yesOrNo,
    current: ({ needsViews }) => (needsViews ? "yes" : "no"),
    answer: (needs, value) => ({ ...needs, needsViews: value === "yes" }),
  },
  {
    text: "How long must it go on working?",
    options: [
      { value: "long", label: "For years" },
      { value: "once", label: "Once" },
    ],
    current: ({ lifetime }) => lifetime,
    answer: (needs, value) => ({ ...needs, lifetime: value === "once" ? "once" : "long" }),
  },
  {
    text: "Who runs it?",
    options: [
      { value: "me", label: "I do" },
      { value: "others", label: "Others do" },
    ],
    current: ({ runsFor }) => runsFor,
    answer: (needs, value) => ({ ...needs, runsFor: value === "others" ? "others" : "me" }),
  },
];
