import { clock, copy, type Read, saveFile, toast } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Card,
  CardTitle,
  Foot,
  KeyValue,
  Meta,
  Screen,
  Stack,
  Title,
} from "../../ui";
import { wholeHash } from "../../words/hash";
import { RECEIPTS } from "../../words/receipts";
import { fullTime } from "../../words/times";
import { receiptWords } from "./kinds";
import type { ReceiptRead } from "./use-receipts";

const said = { SAVED: RECEIPTS.saved, COPIED: RECEIPTS.savedAsCopy, FAILED: RECEIPTS.failed };

const save = (receipt: ReceiptRead) =>
  saveFile(`receipt-${receipt.id}.json`, receipt.document, "application/json").then((how) =>
    toast(said[how]),
  );

const copyOut = (receipt: ReceiptRead) =>
  copy(receipt.document).then((done) => toast(done ? RECEIPTS.copied : RECEIPTS.notCopied));

/** A receipt: what was said of what, the file to keep, and how anybody can check it. */
export const ReceiptView = ({ of }: { of: Read<ReceiptRead> }) => (
  <Screen
    title={RECEIPTS.title}
    of={of}
    footer={(receipt: ReceiptRead) => (
      <Foot
        note={RECEIPTS.keep}
        side={
          <Button look="text" icon="copy" onPress={() => void copyOut(receipt)}>
            {RECEIPTS.copy}
          </Button>
        }
      >
        <Button cta look="primary" icon="down2" onPress={() => void save(receipt)}>
          {RECEIPTS.save}
        </Button>
      </Foot>
    )}
  >
    {(receipt: ReceiptRead) => (
      <>
        <Stack gap={0}>
          <Title>{receipt.title}</Title>
          <Meta num>
            {receiptWords(receipt.kind)} · {receipt.versionLabel}
          </Meta>
        </Stack>
        {receipt.withdrawnAt && (
          <Banner icon="undo" look="wait">
            {RECEIPTS.withdrawnAt(fullTime(receipt.withdrawnAt, clock.now(), { seconds: true }))}
          </Banner>
        )}
        <Card>
          <KeyValue
            lines={[
              { key: RECEIPTS.said, value: `“${receipt.statement}”` },
              { key: RECEIPTS.at, value: fullTime(receipt.at, clock.now(), { seconds: true }) },
              ...(receipt.newDevice ? [{ key: RECEIPTS.device, value: RECEIPTS.newDevice }] : []),
              { key: RECEIPTS.version, value: receipt.versionLabel },
              { key: RECEIPTS.hash, value: wholeHash(receipt.textHash), mono: true },
              { key: RECEIPTS.id, value: receipt.id, mono: true },
              { key: RECEIPTS.key, value: receipt.publicKey, mono: true },
            ]}
          />
        </Card>
        <Card>
          <Stack gap={2}>
            <CardTitle>{RECEIPTS.check}</CardTitle>
            {RECEIPTS.checkWords.map((words) => (
              <Body key={words}>{words}</Body>
            ))}
          </Stack>
        </Card>
      </>
    )}
  </Screen>
);
