import { clock, open, PAGES } from "../../shell";
import {
  Banner,
  Body,
  Card,
  CardTitle,
  Empty,
  ListEnd,
  Measure,
  Meta,
  Pair,
  Row,
  Screen,
  Stack,
  Tag,
} from "../../ui";
import { PHONE } from "../../words/channels";
import { shortTime } from "../../words/times";
import { type Simulated, useSimulatedPhone } from "./use-channels";

/** 模拟的手机: what would have left, in the demo, where nothing does. A tap opens the thing. */
export const PhoneScreen = () => {
  const phone = useSimulatedPhone();
  return (
    <Screen title={PHONE.title} of={phone} empty={<NothingYet />}>
      {(messages) => (
        <Measure>
          <Mark />
          <Stack gap={3}>
            {messages.map((message) => (
              <Notification key={message.id} message={message} />
            ))}
          </Stack>
          <ListEnd>{PHONE.end(messages.length)}</ListEnd>
        </Measure>
      )}
    </Screen>
  );
};

const Mark = () => (
  <Banner look="wait" icon="phone">
    {PHONE.mark}。{PHONE.fact}
  </Banner>
);

const NothingYet = () => (
  <Measure>
    <Mark />
    <Empty>{PHONE.empty}</Empty>
  </Measure>
);

/** The pages of ours that a message may open, as the app itself names them. */
function way(page: string): (() => void) | undefined {
  const [path = "", query = ""] = page.split("?");
  const known = Object.values<string>(PAGES).find((one) => one === `/${path}`);
  if (!known) return undefined;
  const parameters = Object.fromEntries(
    query
      .split("&")
      .filter(Boolean)
      .map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return [name, decodeURIComponent(value)];
      }),
  );
  return () => open(known as never, parameters);
}

const Notification = ({ message }: { message: Simulated }) => {
  const { channel, title, lines, page, at } = message;
  const go = page ? way(page) : undefined;
  const content = (
    <Stack gap={1}>
      <Pair
        left={<Tag>{PHONE.channel[channel] ?? PHONE.other}</Tag>}
        right={<Meta num>{shortTime(at, clock.now())}</Meta>}
      />
      <CardTitle>{title}</CardTitle>
      {lines.map((line, i) => (
        <Body key={`${i} ${line}`}>{line}</Body>
      ))}
    </Stack>
  );
  return <Card tight={Boolean(go)}>{go ? <Row onPress={go}>{content}</Row> : content}</Card>;
};
