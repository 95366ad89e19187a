import { describe } from 'vitest';
import { galleryTests } from './galleryTests';

describe('the gallery in firefox', () => galleryTests('firefox'));
