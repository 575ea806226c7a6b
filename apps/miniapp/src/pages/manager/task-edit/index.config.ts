export default definePageConfig({ navigationBarTitleText: "派任务", enablePullDownRefresh: false });
