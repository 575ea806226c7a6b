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
import type {
  BoxProps,
  FieldProps,
  HeadingProps,
  PickProps,
  PictureProps,
  PressProps,
} from "./elements.types";

/** Taro's templates carry role and label to WeChat's reader, and no other aria attribute. */
const attributes = ({
  role,
  label,
  onTap,
  labelledBy: _labelledBy,
  decorative: _decorative,
  live: _live,
  busy: _busy,
  ...rest
}: BoxProps) => ({ ...rest, ariaRole: role, ariaLabel: label, onClick: onTap });

export const View = forwardRef<unknown, BoxProps>((props, ref) => (
  <WxView ref={ref} {...attributes(props)} />
));
View.displayName = "View";

export const Text = (props: BoxProps) => <WxText {...attributes(props)} />;

export const Heading = ({ level: _, ...props }: HeadingProps) => (
  <WxView {...attributes(props)} ariaRole={props.role ?? "heading"} />
);

export const Scroller = ({ children, className, style, label }: BoxProps) => (
  <ScrollView scrollX className={className} style={style} ariaLabel={label}>
    {children}
  </ScrollView>
);

export const Press = forwardRef<unknown, PressProps>(
  (
    {
      label,
      role,
      disabled,
      onPress,
      checked: _checked,
      current: _current,
      expanded: _expanded,
      busy: _busy,
      skipTab: _skip,
      onKey: _key,
      ...rest
    },
    ref,
  ) => (
    <WxView
      {...rest}
      ref={ref}
      ariaRole={role ?? "button"}
      ariaLabel={label}
      hoverClass={disabled ? "none" : "pressed"}
      hoverStayTime={90}
      onClick={disabled ? undefined : onPress}
    />
  ),
);
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

export const Picture = ({ source, label, className }: PictureProps) => (
  <Image src={source} ariaLabel={label} className={className} mode="aspectFit" />
);
