import type { CSSProperties, ReactNode } from "react";

/**
 * What everything on screen is made of. In the browser these are the real HTML elements, so that
 * keyboards, readers and forms work without being taught; in WeChat they are its own components.
 */
export interface BoxProps {
  children?: ReactNode;
  className?: string;
  style?: CSSProperties;
  id?: string;
  role?: string;
  /** What a reader says instead of the content. */
  label?: string;
  labelledBy?: string;
  /** For the eye only; a sentence beside it says the same. */
  decorative?: boolean;
  /** Announced when its content changes. */
  live?: "polite" | "assertive";
  busy?: boolean;
  onTap?: () => void;
}

export interface HeadingProps extends BoxProps {
  level: 1 | 2 | 3;
}

export interface PressProps {
  children?: ReactNode;
  className?: string;
  style?: CSSProperties;
  id?: string;
  label?: string;
  role?: "button" | "radio" | "checkbox" | "switch" | "tab" | "link";
  /** For radio, checkbox and switch. */
  checked?: boolean;
  /** For tab and navigation. */
  current?: boolean;
  expanded?: boolean;
  /** Stays reachable by keyboard and reader, so that its reason can be heard. */
  disabled?: boolean;
  busy?: boolean;
  /** It does a deed: two touches of one finger are one. Others, such as an arrow, take every tap. */
  once?: boolean;
  /** Out of the tab order: a radio group is one stop. */
  skipTab?: boolean;
  onPress?: () => void;
  onKey?: (key: string) => void;
}

export interface FieldProps {
  id?: string;
  className?: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  placeholder?: string;
  maxLength?: number;
  kind?: "text" | "number" | "search" | "password";
  rows?: number;
  invalid?: boolean;
  describedBy?: string;
  disabled?: boolean;
  onDone?: () => void;
}

export interface PickProps {
  className?: string;
  label: string;
  /** `2026-11-19` or `17:30`; empty while nothing is chosen. */
  value: string;
  onValue: (value: string) => void;
  kind: "date" | "time";
  min?: string;
  max?: string;
  /** Shown in WeChat, whose picker has no face of its own. */
  placeholder: string;
  invalid?: boolean;
}

export interface PictureProps {
  className?: string;
  source: string;
  /** Cut to its box; left out, it is seen whole. */
  fills?: boolean;
  label: string;
}
