import { type KeyboardEvent, type MouseEvent, createElement, forwardRef } from "react";
import { classes } from "./class-names";
import type {
  BoxProps,
  FieldProps,
  HeadingProps,
  PickProps,
  PictureProps,
  PressProps,
} from "./elements.types";
import { useTap } from "./use-tap";

/** The button on which the finger came down; undefined while none has. */
let pressed: Element | null | undefined;
document.addEventListener(
  "pointerdown",
  ({ target }) => (pressed = (target as Element).closest("button")),
  { capture: true, passive: true },
);

/** Null: made by a key or a reader. */
const pointOf = ({ detail, clientX: x, clientY: y, timeStamp: stamp }: MouseEvent) =>
  detail === 0 ? null : { x, y, stamp };

const attributes = ({
  role,
  label,
  labelledBy,
  decorative,
  live,
  busy,
  onTap: _onTap,
  ...rest
}: BoxProps) => ({
  ...rest,
  role,
  "aria-label": label,
  "aria-labelledby": labelledBy,
  "aria-hidden": decorative || undefined,
  "aria-live": live,
  "aria-busy": busy || undefined,
});

export const View = forwardRef<HTMLDivElement, BoxProps>((props, ref) =>
  props.onTap ? <Touched {...props} /> : <div ref={ref} {...attributes(props)} />,
);
View.displayName = "View";

/** For the finger only: what it does has a button, too. */
const Touched = (props: BoxProps) => {
  const onClick = useTap(props, props.onTap, pointOf);
  return <div {...attributes(props)} onClick={onClick} />;
};

export const Text = (props: BoxProps) => <span {...attributes(props)} />;

export const Heading = ({ level, ...props }: HeadingProps) =>
  createElement(`h${level}`, attributes(props));

/** Content wider than the screen: moved by finger, wheel or, once focused, by the arrow keys. */
export const Scroller = (props: BoxProps) => (
  <div {...attributes(props)} role={props.role ?? "group"} tabIndex={0} />
);

export const Press = forwardRef<HTMLButtonElement, PressProps>((props, ref) => {
  const { label, role, checked, current, expanded, disabled, busy, ...others } = props;
  const { skipTab, onPress, onKey, once: _once, ...rest } = others;
  const tap = useTap(props, onPress, pointOf);
  return (
    <button
      {...rest}
      className={classes("press", rest.className)}
      ref={ref}
      type="button"
      role={role === "button" ? undefined : role}
      tabIndex={skipTab ? -1 : undefined}
      aria-label={label}
      aria-checked={checked}
      aria-selected={role === "tab" ? Boolean(current) : undefined}
      aria-current={role !== "tab" && current ? "page" : undefined}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        // What slides under a finger that is already down takes nothing either.
        const slid = pressed !== undefined && pressed !== event.currentTarget && event.detail > 0;
        if (!slid) tap(event);
      }}
      onKeyDown={onKey && ((event) => onKey(event.key))}
    />
  );
});
Press.displayName = "Press";

/** Enter means done, except while an input method is still composing a Chinese word. */
const whenDone = (onDone?: () => void) => (event: KeyboardEvent) => {
  if (event.key === "Enter" && !event.nativeEvent.isComposing) onDone?.();
};

export const Field = ({
  label,
  onValue,
  kind,
  rows,
  invalid,
  describedBy,
  onDone,
  ...rest
}: FieldProps) => {
  const shared = {
    ...rest,
    "aria-label": label,
    "aria-invalid": invalid || undefined,
    "aria-describedby": describedBy,
  };
  return rows ? (
    <textarea {...shared} rows={rows} onChange={(event) => onValue(event.target.value)} />
  ) : (
    <input
      {...shared}
      type={kind === "number" ? "text" : (kind ?? "text")}
      inputMode={kind === "number" ? "numeric" : undefined}
      enterKeyHint={onDone && "done"}
      onKeyDown={whenDone(onDone)}
      onChange={(event) => onValue(event.target.value)}
    />
  );
};

export const Pick = ({ label, onValue, kind, invalid, placeholder: _, ...rest }: PickProps) => (
  <input
    {...rest}
    type={kind}
    aria-label={label}
    aria-invalid={invalid || undefined}
    onChange={(event) => onValue(event.target.value)}
  />
);

export const Picture = ({ source, label, className, fills: _fills }: PictureProps) => (
  <img src={source} alt={label} className={className} />
);
