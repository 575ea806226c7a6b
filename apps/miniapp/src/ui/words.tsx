import { createContext, type ReactNode, useContext } from "react";
import { classes } from "./class-names";
import { Heading, Text, View } from "./elements";
import styles from "./words.module.css";

export type Tone = "ink" | "ink2" | "quiet" | "brand" | "good" | "wait" | "danger";
type Size = "figure" | "title" | "heading" | "body" | "reading" | "meta" | "caption";

interface WordsProps {
  children?: ReactNode;
  tone?: Tone;
  strong?: boolean;
  /** Figures that change or are compared keep their width. */
  num?: boolean;
  nowrap?: boolean;
  /** One line, cut with an ellipsis. Never for titles. */
  cut?: boolean;
  centre?: boolean;
  /** Inside a sentence instead of a line of its own. */
  inline?: boolean;
  className?: string;
  id?: string;
}

const classNameOf = (
  size: Size,
  { tone, strong, num, nowrap, cut, centre, className }: WordsProps,
) =>
  classes(
    styles[size],
    tone && styles[tone],
    strong && styles.strong,
    num && styles.num,
    nowrap && styles.nowrap,
    cut && styles.cut,
    centre && styles.centre,
    className,
  );

const words = (size: Size) => {
  const Words = (props: WordsProps) => {
    const Element = props.inline ? Text : View;
    return (
      <Element id={props.id} className={classNameOf(size, props)}>
        {props.children}
      </Element>
    );
  };
  Words.displayName = size;
  return Words;
};

const heading = (size: Size, usual: 1 | 2 | 3) => {
  const Words = ({ level = usual, ...props }: WordsProps & { level?: 1 | 2 | 3 }) => (
    <Heading level={level} id={props.id} className={classNameOf(size, props)}>
      {props.children}
    </Heading>
  );
  Words.displayName = size;
  return Words;
};

/** The one number of a screen, 34. */
export const Figure = words("figure");
/** The title of a document, 22. A heading of level 2: level 1 is the name of the page. */
export const Title = heading("title", 2);
/** Within a section, whose title is of level 2, cards are of level 3; elsewhere no level is left out. */
export const InSection = createContext(false);

const CardHeading = heading("heading", 3);

/** The title of a card, 18. */
export const CardTitle = (props: WordsProps) => (
  <CardHeading level={useContext(InSection) ? 3 : 2} {...props} />
);
/** Rows, 17. */
export const Body = words("body");
/** Long text, 17 with wide leading. */
export const Reading = words("reading");
/** Who, where, when, 15 quiet. */
export const Meta = words("meta");
/** Footnotes and axes, 13 quiet. */
export const Caption = words("caption");
