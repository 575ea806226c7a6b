import {
  View as WxView,
  Text as WxText,
  Image,
  Input,
  Picker,
  ScrollView,
  Textarea,
} from "@tarojs/components";
import { forwardRef } from "react";
import { clock } from "../shell/clock";
import type {
  BoxProps,
  FieldProps,
  HeadingProps,
  PickProps,
  PictureProps,
  PressProps,
} from "./elements.types";
import { useTap } from "./use-tap";

/** As WeChat tells of a tap. One that a reader makes has no place. */
interface TapEvent {
  changedTouches?: readonly { clientX: number; clientY: number }[];
  detail?: { x?: number; y?: number };
  mpEvent?: { timeStamp?: number };
}

function pointOf({ changedTouches, detail, mpEvent }: TapEvent) {
  const stamp = mpEvent?.timeStamp ?? clock.ticks();
  const touch = changedTouches?.[0];
  if (touch) return { x: touch.clientX, y: touch.clientY, stamp };
  const { x, y } = detail ?? {};
  return x === undefined || y === undefined ? null : { x, y, stamp };
}

/** Taro's templates carry role and label to WeChat's reader, and no other aria attribute. */
const attributes = ({
  role,
  label,
  onTap: _onTap,
  labelledBy: _labelledBy,
  decorative: _decorative,
  live: _live,
  busy: _busy,
  ...rest
}: BoxProps) => ({ ...rest, ariaRole: role, ariaLabel: label });

export const View = forwardRef<unknown, BoxProps>((props, ref) =>
  props.onTap ? <Touched {...props} /> : <WxView ref={ref} {...attributes(props)} />,
);
View.displayName = "View";

/** For the finger only: what it does has a button, too. */
const Touched = (props: BoxProps) => {
  const tap = useTap(props, props.onTap, pointOf);
  return <WxView {...attributes(props)} onClick={tap} />;
};

export const Text = (props: BoxProps) => <WxText {...attributes(props)} />;

export const Heading = ({ level: _, ...props }: HeadingProps) => (
  <WxView {...attributes(props)} ariaRole={props.role ?? "heading"} />
);

export const Scroller = ({ children, className, style, label }: BoxProps) => (
  <ScrollView scrollX className={className} style={style} ariaLabel={label}>
    {children}
  </ScrollView>
);

export const Press = forwardRef<unknown, PressProps>((props, ref) => {
  const { label, role, disabled, onPress, checked: _checked, current: _current, ...others } = props;
  const {
    expanded: _expanded,
    busy: _busy,
    skipTab: _skip,
    onKey: _key,
    once: _once,
    ...rest
  } = others;
  const tap = useTap(props, onPress, pointOf);
  return (
    <WxView
      {...rest}
      ref={ref}
      ariaRole={role ?? "button"}
      ariaLabel={label}
      hoverClass={disabled ? "none" : "pressed"}
      hoverStayTime={90}
      onClick={tap}
    />
  );
});
Press.displayName = "Press";

export const Field = ({ label, onValue, kind, rows, onDone, ...rest }: FieldProps) => {
  const { id, className, value, placeholder, disabled } = rest;
  const shared = { id, className, value, placeholder, disabled, ariaLabel: label };
  // WeChat's own default is 140 characters; -1 is no limit.
  const maxlength = rest.maxLength ?? -1;
  return rows ? (
    <Textarea
      {...shared}
      maxlength={maxlength}
      autoHeight
      showConfirmBar={false}
      cursorSpacing={96}
      onInput={(event) => onValue(event.detail.value)}
    />
  ) : (
    <Input
      {...shared}
      maxlength={maxlength}
      type={kind === "number" ? "number" : "text"}
      password={kind === "password"}
      confirmType={kind === "search" ? "search" : "done"}
      cursorSpacing={96}
      onInput={(event) => onValue(event.detail.value)}
      onConfirm={onDone}
    />
  );
};

export const Pick = ({
  label,
  className,
  value,
  onValue,
  kind,
  min,
  max,
  placeholder,
}: PickProps) => {
  const face = (
    <WxView className={className} ariaRole="button" ariaLabel={`${label}，${value || placeholder}`}>
      {value || placeholder}
    </WxView>
  );
  return kind === "date" ? (
    <Picker
      mode="date"
      value={value}
      start={min}
      end={max}
      onChange={(event) => onValue(event.detail.value)}
    >
      {face}
    </Picker>
  ) : (
    <Picker
      mode="time"
      value={value}
      start={min}
      end={max}
      onChange={(event) => onValue(event.detail.value)}
    >
      {face}
    </Picker>
  );
};

export const Picture = ({ source, label, className, fills }: PictureProps) => (
  <Image
    src={source}
    ariaLabel={label}
    className={className}
    mode={fills ? "aspectFill" : "aspectFit"}
  />
);
