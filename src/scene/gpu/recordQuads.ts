import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, type IUniform } from 'three'
import { writeQuadIndex } from './quads'
import { RecordTexture } from './recordTexture'

interface RecordQuadsOptions {
  readonly capacity: number
  /** Texels per record, four floats each. */
  readonly texels: 2 | 3
  /** A vertex shader that includes recordQuad.glsl. */
  readonly vertexShader: string
  readonly fragmentShader: string
  readonly uniforms: Record<string, IUniform>
  /** `#define`s for both shaders. */
  readonly defines?: Record<string, number>
  readonly renderOrder: number
}

/**
 * Flat quads over the picture, in one draw call, rewritten each frame. The vertex stage finds its record from the
 * vertex number, so nothing is written four times or instanced. A four-vertex instance costs as much as a draw call
 * where WebGL runs in software, and leaves most of a graphics card idle. No depth test: the caller sorts.
 */
export class RecordQuads {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly values: Float32Array
  private readonly records: RecordTexture
  private count = 0

  constructor({ capacity, texels, vertexShader, fragmentShader, uniforms, defines, renderOrder }: RecordQuadsOptions) {
    this.records = new RecordTexture(capacity, texels)
    this.values = this.records.values
    const geometry = new BufferGeometry()
    const index = new Uint32Array(capacity * 6)
    writeQuadIndex(index, 0, 0, capacity)
    geometry.setIndex(new BufferAttribute(index, 1))
    geometry.setDrawRange(0, 0)
    const material = new ShaderMaterial({
      vertexShader: vertexShader,
      fragmentShader,
      defines: { ...this.records.defines, ...defines },
      uniforms: { ...uniforms, uRecords: { value: this.records.texture } },
      transparent: true,
      depthTest: false,
      depthWrite: false,
      side: 2,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = renderOrder
  }

  begin(): void {
    this.count = 0
  }

  /** Where the next record begins in `values`; -1 when full: the record is dropped. */
  next(): number {
    return this.count < this.records.capacity ? this.count++ * this.records.stride : -1
  }

  end(): void {
    this.mesh.geometry.setDrawRange(0, this.count * 6)
    this.mesh.visible = this.count > 0
    if (this.count > 0) this.records.send(this.count)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.records.dispose()
  }
}
