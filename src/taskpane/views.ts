/** The pane's views, in the order of their tabs. */
export const views = ["check", "score", "submit", "city", "fill", "template", "basis"] as const;
export type View = (typeof views)[number];

/** The functions that the manifest's buttons name, and the view that each shows. */
export const ribbonViews = {
  showCheck: "check",
  showScore: "score",
  showSubmit: "submit",
  showCity: "city",
  showTemplate: "template",
} as const satisfies Readonly<Record<string, View>>;
