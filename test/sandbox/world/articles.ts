/** The pages of the sandbox's news sites, the February of 2022 first: `npm start` opens it. */
import type { SandboxArticle, SandboxAsset } from '../worldTypes';
import { draghi2019 } from './articles/draghi2019';
import { euro2026 } from './articles/euro2026';
import { february2022, february2022Picture } from './articles/february2022';
import { gaziantep2023 } from './articles/gaziantep2023';
import { georgia2024 } from './articles/georgia2024';
import { houston2024 } from './articles/houston2024';
import { names } from './articles/names';
import { frontPage, webApp } from './articles/notArticles';
import { scholz2021 } from './articles/scholz2021';
import { singlePage } from './articles/singlePage';
import { sybiha2024 } from './articles/sybiha2024';
import { wembley2023 } from './articles/wembley2023';

export const articles: readonly SandboxArticle[] = [
  february2022,
  sybiha2024,
  scholz2021,
  draghi2019,
  euro2026,
  georgia2024,
  wembley2023,
  gaziantep2023,
  houston2024,
  names,
  ...singlePage,
];

/** What the sites serve besides: pages that are no articles, and a picture. */
export const assets: readonly SandboxAsset[] = [frontPage, webApp, february2022Picture];
