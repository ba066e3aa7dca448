/** The views of the pane: a tab each in this order, and the manual. */
export const views = ["check", "score", "submit", "city", "fill", "template", "basis", "help"] as const;
export type View = (typeof views)[number];

/** The functions that the manifest's buttons name, and the view that each shows. */
export const ribbonViews = {
  showCheck: "check",
  showScore: "score",
  showSubmit: "submit",
  showCity: "city",
  showTemplate: "template",
} as const satisfies Readonly<Record<string, View>>;
