/** Joins the classes that apply. */
export const classes = (...names: (string | number | false | null | undefined)[]) =>
  names.filter(Boolean).join(" ");
