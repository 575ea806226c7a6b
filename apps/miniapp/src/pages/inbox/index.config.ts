export default definePageConfig({ navigationBarTitleText: "收件", enablePullDownRefresh: true });
