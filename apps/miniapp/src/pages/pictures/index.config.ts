export default definePageConfig({ navigationBarTitleText: "看图片" });
