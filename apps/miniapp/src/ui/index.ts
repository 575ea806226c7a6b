/** The kit. Pages use nothing else to draw. */
export { ActionButton } from "./action-button";
export { Avatar } from "./avatar";
export { Banner } from "./banner";
export { Button } from "./button";
export { Card, MoreRow, Row, Section, Well } from "./card";
export { ChangedText } from "./changed-text";
export { Acts, Chips, Seg } from "./chips";
export { classes } from "./class-names";
export { Conversation } from "./conversation";
export { DayChoice } from "./day-choice";
export { DoneFace } from "./done-face";
export { Heading, Picture, Press, Scroller, Text, View } from "./elements";
export { DraftBanner } from "./draft-banner";
export { Empty, ErrorFace, ListEnd, Skeleton, StateFace } from "./faces";
export { Code, type Fact, Facts, KeyValue, type Moment, Timeline } from "./facts";
export { DateTimeField, TextArea, TextField } from "./fields";
export {
  Bar,
  BarLine,
  percent,
  Progress,
  Ring,
  RingCard,
  Stages,
  type Tick,
  Ticks,
} from "./figures";
export { Handwriting } from "./handwriting";
export { Icon, type IconName } from "./icon";
export { Columns, Flow, Grow, Measure, Pair, Spoken, Stack, TwoUp } from "./layout";
export { type MonthCell, MonthGrid, MonthTurn } from "./month";
export { type Month, monthOf } from "./months";
export { MoreOrEnd } from "./more-or-end";
export type { Choice } from "./radio-keys";
export { type PickItem, PickList } from "./pick-list";
export { RefusedFace } from "./refused-face";
export { ReadFace } from "./read-face";
export { emptyOr, type Find, FindBar, NothingFound, useFind } from "./find-bar";
export { Foot, Screen } from "./screen";
export { colleagueItem, SearchList } from "./search-list";
export { ShareLink, ShareNext } from "./share-link";
export { Dialog, Sheet, SheetFoot } from "./sheet";
export { Slides } from "./slides";
export { type Stroke, written } from "./strokes";
export { TextDeed } from "./text-deed";
export { Switch } from "./switch";
export { Tag, type TagLook } from "./tag";
export { SpanField, TimeField } from "./time-fields";
export { WaitingTag } from "./waiting-tag";
export { Body, Caption, CardTitle, Figure, Meta, Reading, Title, type Tone } from "./words";
