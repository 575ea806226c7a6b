import { clock, open, PAGES } from "../../shell";
import {
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  DoneFace,
  Flow,
  Grow,
  KeyValue,
  Meta,
  Reading,
  Row,
  Stack,
  Tag,
  Text,
  View,
  Well,
} from "../../ui";
import { shortHash } from "../../words/hash";
import { RULES } from "../../words/rules";
import { fullTime } from "../../words/times";
import { type MyFacts } from "../me";
import type { VersionRead } from "./use-rules";
import styles from "./rules.module.css";

/** The settings are printed in the version, before it is signed: for each category of its groups. */
export const SettingsCard = ({ version }: { version: VersionRead }) => {
  const { blocks, settings, interpretingOffice } = version;
  const printed =
    blocks.length > 0
      ? blocks.map(({ categoryId, category, settings: typed }) => ({
          key: categoryId,
          title: blocks.length > 1 ? RULES.settingsOf(category) : RULES.settings,
          lines: typed.map(({ key, label, sentence }) => ({ key, label, text: sentence ?? "" })),
        }))
      : [
          {
            key: "text",
            title: RULES.settings,
            lines: settings.map(({ key, label, value }) => ({ key, label, text: value })),
          },
        ];
  return (
    <>
      {printed
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, title, lines }) => (
          <Card key={key}>
            <Stack gap={2}>
              <CardTitle>{title}</CardTitle>
              {lines.map((line) => (
                <Flow key={line.key} gap={3} align="baseline">
                  <Meta className={styles.settingKey}>{line.label}</Meta>
                  <Grow>
                    <Body>{line.text}</Body>
                  </Grow>
                </Flow>
              ))}
              <Caption>{RULES.office(interpretingOffice)}</Caption>
            </Stack>
          </Card>
        ))}
    </>
  );
};

interface SigningCardProps {
  version: VersionRead;
  me: MyFacts | undefined;
  handwriting: string | null;
  onWrite: () => void;
}

/** The sentence that is signed, by whom; handwriting if one likes. */
export const SigningCard = ({ version, me, handwriting, onWrite }: SigningCardProps) => (
  <Card>
    <Stack gap={3}>
      <CardTitle>{RULES.signing}</CardTitle>
      <Well>
        <Reading>{version.statement}</Reading>
      </Well>
      <Flow between gap={3} wrap>
        <View>
          <Body>
            <Body inline strong>
              {me?.person.name}
            </Body>{" "}
            <Meta inline>{me?.person.department.name}</Meta>
          </Body>
          <Meta>{RULES.realName}</Meta>
        </View>
        <Button look="quiet" icon={handwriting ? "check" : "pen"} onPress={onWrite}>
          {handwriting ? RULES.written : RULES.write}
        </Button>
      </Flow>
    </Stack>
  </Card>
);

/** The element to go to once it is signed. */
export const SIGNED = "signed";

/** 已签署: when, what, and where the receipt is kept. */
export const SignedCard = ({ version }: { version: VersionRead }) => {
  const signed = version.mySignature;
  if (!signed) return null;
  return (
    <Card
      end={
        <Row onPress={() => open(PAGES.receipt, { id: signed.receiptId })}>
          <Meta>{RULES.toReceipt}</Meta>
        </Row>
      }
    >
      <View id={SIGNED} />
      <Stack gap={5}>
        <DoneFace title={RULES.signedTitle}>
          {fullTime(signed.signedAt, clock.now(), { seconds: true })} ·{" "}
          {RULES.version(signed.versionNumber)}
          {signed.late && (
            <Text>
              {" "}
              <Tag look="over">{RULES.late}</Tag>
            </Text>
          )}
        </DoneFace>
        <KeyValue
          lines={[
            { key: RULES.name, value: signed.personName },
            { key: RULES.said, value: `“${signed.statement}”` },
            { key: RULES.hash, value: shortHash(signed.textHash), mono: true },
          ]}
        />
      </Stack>
    </Card>
  );
};
