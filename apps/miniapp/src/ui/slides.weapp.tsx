import { Swiper, SwiperItem } from "@tarojs/components";
import { Children } from "react";
import type { SlidesProps } from "./slides";

/** WeChat's own. */
export const Slides = ({ children, className, at, onAt }: SlidesProps) => (
  <Swiper className={className} current={at} onChange={(event) => onAt(event.detail.current)}>
    {Children.map(children, (child) => (
      <SwiperItem>{child}</SwiperItem>
    ))}
  </Swiper>
);
