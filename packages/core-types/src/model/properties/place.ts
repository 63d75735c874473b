/** A place on the map. */
export interface Place {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
  readonly awsPlaceId?: string;
  readonly googlePlaceId?: string;
}
