/** How large a file is, as people say it: 86 KB, 1.2 MB. */
export function sizeWords(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1) return `${bytes} B`;
  if (kilo < 1000) return `${Math.round(kilo)} KB`;
  return `${(kilo / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

/** What to do with a file that is not taken, by the ending of its name. */
const conversions: readonly [endings: string, words: string][] = [
  [
    "heic heif",
    "苹果手机的 HEIC 照片不收。点“照片”从相册选，会自动转好；以后拍照前，在手机“设置 › 相机 › 格式”里选“兼容性最佳”",
  ],
  ["zip rar 7z tar gz", "压缩包不收，看不到里面是什么。先解压，再把里面的文件一个一个传"],
  [
    "mp4 mov avi wmv mkv m4v 3gp webm",
    "视频不收。截一两张图传上来，或把视频发到微信群里，在这里写一句说明",
  ],
  ["mp3 m4a wav amr aac silk", "录音不收。在微信里长按语音选“转文字”，把文字贴过来"],
  ["bmp tif tiff svg psd raw dng avif jfif", "这种图片不收。打开它，另存为 JPG 或 PNG 再传"],
  ["wps", "WPS 文字不收这个格式。在 WPS 里另存为 .docx 再传"],
  ["et", "WPS 表格不收这个格式。在 WPS 里另存为 .xlsx 再传"],
  ["dps", "WPS 演示不收这个格式。在 WPS 里另存为 .pptx 再传"],
  [
    "pages numbers key odt ods odp rtf ofd dwg dxf vsdx xmind",
    "这种文件不收。打开它，导出成 PDF 再传",
  ],
  ["docm xlsm pptm xlsb", "带宏的文件不收。另存为不带宏的 .docx、.xlsx 或 .pptx 再传"],
  ["html htm mht mhtml url webloc", "网页不收。用浏览器打开，打印成 PDF 再传，或直接贴网址"],
  ["eml msg", "邮件不收。打开它，打印成 PDF 再传"],
  ["exe msi apk ipa bat cmd sh js vbs jar dmg iso lnk", "程序和脚本不收，对方打开不安全"],
];

/** PDF、Word、Excel…: what is taken, as people call it. */
const kindsTaken = (endings: readonly string[]): string => {
  const has = (ending: string) => endings.includes(ending);
  return [
    has("jpg") && "照片（JPG、PNG、WebP、GIF）",
    has("pdf") && "PDF",
    has("docx") && "Word",
    has("xlsx") && (has("docx") ? "Excel" : "Excel（.xlsx）"),
    has("pptx") && "PPT",
    has("csv") && "CSV",
    has("txt") && "文本（.txt）",
  ]
    .filter(Boolean)
    .join("、");
};

/** Why a file is not taken, what is, and how to turn the one into the other. */
export function notTaken(ending: string, endings: readonly string[]): string {
  const takes = `收的有：${kindsTaken(endings)}`;
  const how = conversions.find(([those]) => those.split(" ").includes(ending))?.[1];
  if (how && !endings.includes(ending)) return `${how}。${takes}`;
  if (endings.includes(ending)) {
    return `这个文件打不开：里面的内容不是 .${ending}。用做它的软件打开，另存一份再传。${takes}`;
  }
  return ending === "" ? `看不出是什么文件。${takes}` : `.${ending} 文件不收。${takes}`;
}

export const FILES = {
  title: "附件",
  addPicture: "照片",
  addFile: "文件",
  full: (most: number) => `已满 ${most} 个`,
  choose: "选一个文件",
  another: "换一个文件",
  limit: (most: number, bytes: number) =>
    most === 1 ? `${sizeWords(bytes)} 以内` : `最多 ${most} 个，每个 ${sizeWords(bytes)} 以内`,
  sending: (percent: number) => (percent < 100 ? `正在传 ${percent}%` : "传完了，正在检查"),
  earlier: (size: string) => `${size} · 上次交的`,
  inNotice: (size: string) => `${size} · 原来就有的`,
  fetching: "正在取",
  look: (name: string, at: number, of: number) =>
    of > 1 ? `看图 ${name}，第 ${at} 张，共 ${of} 张` : `看图 ${name}`,
  viewer: "看图片",
  place: (at: number, of: number) => `${at} / ${of}`,
  previous: "上一张",
  next: "下一张",
  closeViewer: "关闭",
  save: "保存到手机或电脑",
  away: "图片没取到",
  retryPicture: "再取一次",
  noPictures: "没有要看的图片",
  pictures: (count: number) => `图片 ${count} 张`,
  remove: (name: string) => `移除 ${name}`,
  retry: (name: string) => `再传一次 ${name}`,
  again: "再传",
  tooLarge: (bytes: number) => `文件太大，最多 ${sizeWords(bytes)}`,
  open: (name: string, size: string) => `下载 ${name}，${size}`,
  busy: "附件还在传",
  failed: "有附件没传成",
} as const;
