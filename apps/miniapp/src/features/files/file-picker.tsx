import {
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Grow,
  Icon,
  Meta,
  Press,
  Progress,
  Row,
  Stack,
  View,
} from "../../ui";
import { FILES, sizeWords } from "../../words/files";
import { isPicture, SmallPicture } from "./file-list";
import type { Files, HeldFile } from "./use-files";
import styles from "./files.module.css";

/**
 * 附件 in a form: what has been chosen and how far it is, and the ways to choose more. The form holds
 * `useFiles(purpose)`, sends `files.ids` with its deed, and stands still while `files.because` says why.
 */
export const FilePicker = ({
  files,
  label = FILES.title,
  note,
  onlyFiles,
  bare,
  earlierWords = FILES.earlier,
}: {
  files: Files;
  label?: string;
  /** What may be chosen; how many and how large, if left out. */
  note?: string;
  /** Where a picture makes no sense. */
  onlyFiles?: boolean;
  /** In a sheet, which is a card already. */
  bare?: boolean;
  /** What is said of files that were there before the form; of a result, if left out. */
  earlierWords?: (size: string) => string;
}) => {
  const { held, most, bytesEach, addPictures, addFiles } = files;
  const because = most > 1 && held.length >= most ? FILES.full(most) : null;
  const one = held.length > 0 ? FILES.another : FILES.choose;
  const addFile = most === 1 && onlyFiles ? one : FILES.addFile;
  const body = (
    <Stack gap={3}>
      <Stack gap={0}>
        {bare ? <Meta tone="ink2">{label}</Meta> : <Body strong>{label}</Body>}
        <Caption num>{note ?? FILES.limit(most, bytesEach)}</Caption>
      </Stack>
      {held.length > 0 && (
        <View role="list">
          {held.map((file) => (
            <HeldRow key={file.key} file={file} files={files} earlierWords={earlierWords} />
          ))}
        </View>
      )}
      {because ? (
        <Button wide because={because}>
          {FILES.addFile}
        </Button>
      ) : (
        <Flow gap={2}>
          {!onlyFiles && (
            <Grow>
              <Button wide icon="image" onPress={addPictures}>
                {FILES.addPicture}
              </Button>
            </Grow>
          )}
          <Grow>
            <Button wide icon="file" onPress={addFiles}>
              {addFile}
            </Button>
          </Grow>
        </Flow>
      )}
    </Stack>
  );
  return bare ? body : <Card>{body}</Card>;
};

interface HeldRowProps {
  file: HeldFile;
  files: Files;
  earlierWords: (size: string) => string;
}

const HeldRow = ({ file, files, earlierWords }: HeldRowProps) => {
  const { key, name, bytes, percent, kept, because, again, earlier } = file;
  const size = earlier ? earlierWords(sizeWords(bytes)) : sizeWords(bytes);
  const said = because ?? (kept ? size : FILES.sending(percent));
  return (
    <View role="listitem">
      <Row
        start={
          kept && isPicture(kept) ? (
            <View decorative className={styles.held}>
              <SmallPicture id={kept.id} />
            </View>
          ) : (
            <Icon name={because ? "warn" : "file"} />
          )
        }
        end={
          <Flow gap={1}>
            {again && because && (
              <Button look="text" label={FILES.retry(name)} onPress={() => files.retry(key)}>
                {FILES.again}
              </Button>
            )}
            <Press
              className={styles.remove}
              label={FILES.remove(name)}
              onPress={() => files.remove(key)}
            >
              <Icon name="x" />
            </Press>
          </Flow>
        }
      >
        <Body>{name}</Body>
        <View live="polite">
          <Caption num tone={because ? "danger" : "quiet"}>
            {said}
          </Caption>
        </View>
        {!kept && !because && <Progress part={percent} of={100} label={FILES.sending(percent)} />}
      </Row>
    </View>
  );
};
