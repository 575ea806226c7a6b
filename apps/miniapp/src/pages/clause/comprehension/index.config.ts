export default definePageConfig({ navigationBarTitleText: "签之前" });
