export default definePageConfig({ navigationBarTitleText: "录入举报" });
