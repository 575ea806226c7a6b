export default definePageConfig({
  navigationBarTitleText: "今日清账",
  enablePullDownRefresh: true,
});
