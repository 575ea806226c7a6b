export default definePageConfig({
  navigationBarTitleText: "通道和健康",
  enablePullDownRefresh: true,
});
