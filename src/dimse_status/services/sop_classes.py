"""The SOP classes of DICOM, each under the service class whose statuses its responses carry."""

from __future__ import annotations

from dimse_status.model.service_class import SOPClass

__all__ = ["SOPClass"]


# fmt: off
VERIFICATION = (
    SOPClass("1.2.840.10008.1.1", "Verification"),
)
"""PS3.4 Annex A."""

STORAGE = (
    SOPClass("1.2.840.10008.5.1.1.27", "StoredPrintStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.1.29", "HardcopyGrayscaleImageStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.1.30", "HardcopyColorImageStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.1", "ComputedRadiographyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.1", "DigitalXRayImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.1.1", "DigitalXRayImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.2", "DigitalMammographyXRayImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.2.1", "DigitalMammographyXRayImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.3", "DigitalIntraOralXRayImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.1.3.1", "DigitalIntraOralXRayImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.2", "CTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.2.1", "EnhancedCTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.2.2", "LegacyConvertedEnhancedCTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.3", "UltrasoundMultiFrameImageStorageRetired", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.3.1", "UltrasoundMultiFrameImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.4", "MRImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.4.1", "EnhancedMRImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.4.2", "MRSpectroscopyStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.4.3", "EnhancedMRColorImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.4.4", "LegacyConvertedEnhancedMRImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.5", "NuclearMedicineImageStorageRetired", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.6", "UltrasoundImageStorageRetired", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.6.1", "UltrasoundImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.6.2", "EnhancedUSVolumeStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.6.3", "PhotoacousticImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.7", "SecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.7.1", "MultiFrameSingleBitSecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.7.2", "MultiFrameGrayscaleByteSecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.7.3", "MultiFrameGrayscaleWordSecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.7.4", "MultiFrameTrueColorSecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.8", "StandaloneOverlayStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.9", "StandaloneCurveStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1", "WaveformStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1.1", "TwelveLeadECGWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1.2", "GeneralECGWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1.3", "AmbulatoryECGWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1.4", "General32bitECGWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.2.1", "HemodynamicWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.3.1", "CardiacElectrophysiologyWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.4.1", "BasicVoiceAudioWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.4.2", "GeneralAudioWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.5.1", "ArterialPulseWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.6.1", "RespiratoryWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.6.2", "MultichannelRespiratoryWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.7.1", "RoutineScalpElectroencephalogramWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.7.2", "ElectromyogramWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.7.3", "ElectrooculogramWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.7.4", "SleepElectroencephalogramWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.8.1", "BodyPositionWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.100.1", "WaveformPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.100.2", "WaveformAcquisitionPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.10", "StandaloneModalityLUTStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.11", "StandaloneVOILUTStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.1", "GrayscaleSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.2", "ColorSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.3", "PseudoColorSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.4", "BlendingSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.5", "XAXRFGrayscaleSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.6", "GrayscalePlanarMPRVolumetricPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.7", "CompositingPlanarMPRVolumetricPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.8", "AdvancedBlendingPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.9", "VolumeRenderingVolumetricPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.10", "SegmentedVolumeRenderingVolumetricPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.11", "MultipleVolumeRenderingVolumetricPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.11.12", "VariableModalityLUTSoftcopyPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.1", "XRayAngiographicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.1.1", "EnhancedXAImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.2", "XRayRadiofluoroscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.2.1", "EnhancedXRFImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.3", "XRayAngiographicBiPlaneImageStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.77", "", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.13.1.1", "XRay3DAngiographicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.13.1.2", "XRay3DCraniofacialImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.13.1.3", "BreastTomosynthesisImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.13.1.4", "BreastProjectionXRayImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.13.1.5", "BreastProjectionXRayImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.14.1", "IntravascularOpticalCoherenceTomographyImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.14.2", "IntravascularOpticalCoherenceTomographyImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.20", "NuclearMedicineImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.30", "ParametricMapStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.40", "", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.66", "RawDataStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.1", "SpatialRegistrationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.2", "SpatialFiducialsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.3", "DeformableSpatialRegistrationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.4", "SegmentationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.5", "SurfaceSegmentationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.6", "TractographyResultsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.7", "LabelMapSegmentationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.66.8", "HeightMapSegmentationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.67", "RealWorldValueMappingStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.68.1", "SurfaceScanMeshStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.68.2", "SurfaceScanPointCloudStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1", "VLImageStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.1", "VLEndoscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.1.1", "VideoEndoscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.2", "VLMicroscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.2.1", "VideoMicroscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.3", "VLSlideCoordinatesMicroscopicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.4", "VLPhotographicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.4.1", "VideoPhotographicImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.1", "OphthalmicPhotography8BitImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.2", "OphthalmicPhotography16BitImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.3", "StereometricRelationshipStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.4", "OphthalmicTomographyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.5", "WideFieldOphthalmicPhotographyStereographicProjectionImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.6", "WideFieldOphthalmicPhotography3DCoordinatesImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.7", "OphthalmicOpticalCoherenceTomographyEnFaceImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.5.8", "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.6", "VLWholeSlideMicroscopyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.7", "DermoscopicPhotographyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.8", "ConfocalMicroscopyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1.9", "ConfocalMicroscopyTiledPyramidalImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.2", "VLMultiFrameImageStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.1", "LensometryMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.2", "AutorefractionMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.3", "KeratometryMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.4", "SubjectiveRefractionMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.5", "VisualAcuityMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.6", "SpectaclePrescriptionReportStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.7", "OphthalmicAxialMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.78.8", "IntraocularLensCalculationsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.79.1", "MacularGridThicknessAndVolumeReportStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.80.1", "OphthalmicVisualFieldStaticPerimetryMeasurementsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.81.1", "OphthalmicThicknessMapStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.82.1", "CornealTopographyMapStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.1", "TextSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.2", "AudioSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.3", "DetailSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.4", "ComprehensiveSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.11", "BasicTextSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.22", "EnhancedSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.33", "ComprehensiveSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.34", "Comprehensive3DSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.35", "ExtensibleSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.40", "ProcedureLogStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.50", "MammographyCADSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.59", "KeyObjectSelectionDocumentStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.65", "ChestCADSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.67", "XRayRadiationDoseSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.68", "RadiopharmaceuticalRadiationDoseSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.69", "ColonCADSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.70", "ImplantationPlanSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.71", "AcquisitionContextSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.72", "SimplifiedAdultEchoSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.73", "PatientRadiationDoseSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.74", "PlannedImagingAgentAdministrationSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.75", "PerformedImagingAgentAdministrationSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.76", "EnhancedXRayRadiationDoseSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.77", "WaveformAnnotationSRStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.90.1", "ContentAssessmentResultsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.91.1", "MicroscopyBulkSimpleAnnotationsStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.104.1", "EncapsulatedPDFStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.104.2", "EncapsulatedCDAStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.104.3", "EncapsulatedSTLStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.104.4", "EncapsulatedOBJStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.104.5", "EncapsulatedMTLStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.128", "PositronEmissionTomographyImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.128.1", "LegacyConvertedEnhancedPETImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.129", "StandalonePETCurveStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.130", "EnhancedPETImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.131", "BasicStructuredDisplayStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.200.2", "CTPerformedProcedureProtocolStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.200.8", "XAPerformedProcedureProtocolStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.1", "RTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.2", "RTDoseStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.3", "RTStructureSetStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.4", "RTBeamsTreatmentRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.5", "RTPlanStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.6", "RTBrachyTreatmentRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.7", "RTTreatmentSummaryRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.8", "RTIonPlanStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.9", "RTIonBeamsTreatmentRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.10", "RTPhysicianIntentStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.11", "RTSegmentAnnotationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.12", "RTRadiationSetStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.13", "CArmPhotonElectronRadiationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.14", "TomotherapeuticRadiationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.15", "RoboticArmRadiationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.16", "RTRadiationRecordSetStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.17", "RTRadiationSalvageRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.18", "TomotherapeuticRadiationRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.19", "CArmPhotonElectronRadiationRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.20", "RoboticRadiationRecordStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.21", "RTRadiationSetDeliveryInstructionStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.22", "RTTreatmentPreparationStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.23", "EnhancedRTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.24", "EnhancedContinuousRTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.481.25", "RTPatientPositionAcquisitionInstructionStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.1", "DICOSCTImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.2.1", "DICOSDigitalXRayImageStorageForPresentation"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.2.2", "DICOSDigitalXRayImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.3", "DICOSThreatDetectionReportStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.4", "DICOS2DAITStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.5", "DICOS3DAITStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.501.6", "DICOSQuadrupoleResonanceStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.601.1", "EddyCurrentImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.601.2", "EddyCurrentMultiFrameImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.34.1", "RTBeamsDeliveryInstructionStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.7", "RTBeamsDeliveryInstructionStorage"),
    SOPClass("1.2.840.10008.5.1.4.34.10", "RTBrachyApplicationSetupDeliveryInstructionStorage"),
)
"""PS3.4 Annex B (Table B.5-1 and B.6), and what other bodies define on top of it (DICOS, DICONDE)."""

QUERY_RETRIEVE_FIND = (
    SOPClass("1.2.840.10008.5.1.4.1.1.200.4", "ProtocolApprovalInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.1.1.201.2", "InventoryFind"),
    SOPClass("1.2.840.10008.5.1.4.1.2.1.1", "PatientRootQueryRetrieveInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.1.2.2.1", "StudyRootQueryRetrieveInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.1", "PatientStudyOnlyQueryRetrieveInformationModelFind", retired=True),
    SOPClass("1.2.840.10008.5.1.4.20.1", "DefinedProcedureProtocolInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.38.2", "HangingProtocolInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.39.2", "ColorPaletteQueryRetrieveInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.43.2", "GenericImplantTemplateInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.44.2", "ImplantAssemblyTemplateInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.45.2", "ImplantTemplateGroupInformationModelFind"),
)
"""PS3.4 Annexes C, U, X, BB, HH, II and JJ: C-FIND."""

QUERY_RETRIEVE_MOVE = (
    SOPClass("1.2.840.10008.5.1.4.1.1.200.5", "ProtocolApprovalInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.1.1.201.3", "InventoryMove"),
    SOPClass("1.2.840.10008.5.1.4.1.2.1.2", "PatientRootQueryRetrieveInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.1.2.2.2", "StudyRootQueryRetrieveInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.2", "PatientStudyOnlyQueryRetrieveInformationModelMove", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.2.4.2", "CompositeInstanceRootRetrieveMove"),
    SOPClass("1.2.840.10008.5.1.4.20.2", "DefinedProcedureProtocolInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.38.3", "HangingProtocolInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.39.3", "ColorPaletteQueryRetrieveInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.43.3", "GenericImplantTemplateInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.44.3", "ImplantAssemblyTemplateInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.45.3", "ImplantTemplateGroupInformationModelMove"),
)
"""PS3.4 Annexes C, U, X, Y, BB, HH, II and JJ: C-MOVE."""

QUERY_RETRIEVE_GET = (
    SOPClass("1.2.840.10008.5.1.4.1.1.200.6", "ProtocolApprovalInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.1.1.201.4", "InventoryGet"),
    SOPClass("1.2.840.10008.5.1.4.1.2.1.3", "PatientRootQueryRetrieveInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.1.2.2.3", "StudyRootQueryRetrieveInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.3", "PatientStudyOnlyQueryRetrieveInformationModelGet", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.2.4.3", "CompositeInstanceRootRetrieveGet"),
    SOPClass("1.2.840.10008.5.1.4.1.2.5.3", "CompositeInstanceRetrieveWithoutBulkDataGet"),
    SOPClass("1.2.840.10008.5.1.4.20.3", "DefinedProcedureProtocolInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.38.4", "HangingProtocolInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.39.4", "ColorPaletteQueryRetrieveInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.43.4", "GenericImplantTemplateInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.44.4", "ImplantAssemblyTemplateInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.45.4", "ImplantTemplateGroupInformationModelGet"),
)
"""PS3.4 Annexes C, U, X, Y, Z, BB, HH, II and JJ: C-GET."""

REPOSITORY_QUERY = (
    SOPClass("1.2.840.10008.5.1.4.1.1.201.6", "RepositoryQuery"),
)
"""PS3.4 C.6.4."""

PROCEDURE_STEP = (
    SOPClass("1.2.840.10008.3.1.2.3.3", "ModalityPerformedProcedureStep"),
    SOPClass("1.2.840.10008.3.1.2.3.4", "ModalityPerformedProcedureStepRetrieve"),
    SOPClass("1.2.840.10008.3.1.2.3.5", "ModalityPerformedProcedureStepNotification"),
)
"""PS3.4 Annex F."""

PRINT_MANAGEMENT = (
    SOPClass("1.2.840.10008.5.1.1.1", "BasicFilmSession"),
    SOPClass("1.2.840.10008.5.1.1.2", "BasicFilmBox"),
    SOPClass("1.2.840.10008.5.1.1.4", "BasicGrayscaleImageBox"),
    SOPClass("1.2.840.10008.5.1.1.4.1", "BasicColorImageBox"),
    SOPClass("1.2.840.10008.5.1.1.4.2", "ReferencedImageBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.9", "BasicGrayscalePrintManagementMeta"),
    SOPClass("1.2.840.10008.5.1.1.9.1", "ReferencedGrayscalePrintManagementMeta", retired=True),
    SOPClass("1.2.840.10008.5.1.1.14", "PrintJob"),
    SOPClass("1.2.840.10008.5.1.1.15", "BasicAnnotationBox"),
    SOPClass("1.2.840.10008.5.1.1.16", "Printer"),
    SOPClass("1.2.840.10008.5.1.1.16.376", "PrinterConfigurationRetrieval"),
    SOPClass("1.2.840.10008.5.1.1.18", "BasicColorPrintManagementMeta"),
    SOPClass("1.2.840.10008.5.1.1.18.1", "ReferencedColorPrintManagementMeta", retired=True),
    SOPClass("1.2.840.10008.5.1.1.22", "VOILUTBox"),
    SOPClass("1.2.840.10008.5.1.1.23", "PresentationLUT"),
    SOPClass("1.2.840.10008.5.1.1.24", "ImageOverlayBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.24.1", "BasicPrintImageOverlayBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.26", "PrintQueueManagement", retired=True),
    SOPClass("1.2.840.10008.5.1.1.31", "PullPrintRequest", retired=True),
    SOPClass("1.2.840.10008.5.1.1.32", "PullStoredPrintManagementMeta", retired=True),
)
"""PS3.4 Annex H."""

STORAGE_COMMITMENT = (
    SOPClass("1.2.840.10008.1.20.1", "StorageCommitmentPushModel"),
    SOPClass("1.2.840.10008.1.20.2", "StorageCommitmentPullModel", retired=True),
)
"""PS3.4 Annex J."""

MODALITY_WORKLIST = (
    SOPClass("1.2.840.10008.5.1.4.31", "ModalityWorklistInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.32.1", "GeneralPurposeWorklistInformationModelFind", retired=True),
)
"""PS3.4 Annex K."""

APPLICATION_EVENT_LOGGING = (
    SOPClass("1.2.840.10008.1.40", "ProceduralEventLogging"),
    SOPClass("1.2.840.10008.1.42", "SubstanceAdministrationLogging"),
)
"""PS3.4 Annex P."""

RELEVANT_PATIENT = (
    SOPClass("1.2.840.10008.5.1.4.37.1", "GeneralRelevantPatientInformationQuery"),
    SOPClass("1.2.840.10008.5.1.4.37.2", "BreastImagingRelevantPatientInformationQuery"),
    SOPClass("1.2.840.10008.5.1.4.37.3", "CardiacRelevantPatientInformationQuery"),
)
"""PS3.4 Annex Q."""

INSTANCE_AVAILABILITY = (
    SOPClass("1.2.840.10008.5.1.4.33", "InstanceAvailabilityNotification"),
)
"""PS3.4 Annex R."""

MEDIA_CREATION = (
    SOPClass("1.2.840.10008.5.1.1.33", "MediaCreationManagement"),
)
"""PS3.4 Annex S."""

SUBSTANCE_ADMINISTRATION = (
    SOPClass("1.2.840.10008.5.1.4.41", "ProductCharacteristicsQuery"),
    SOPClass("1.2.840.10008.5.1.4.42", "SubstanceApprovalQuery"),
)
"""PS3.4 Annex V."""

UNIFIED_PROCEDURE_STEP = (
    SOPClass("1.2.840.10008.5.1.4.34.4.1", "UnifiedProcedureStepPushTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.2", "UnifiedProcedureStepWatchTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.3", "UnifiedProcedureStepPullTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.4", "UnifiedProcedureStepEventTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.6.1", "UnifiedProcedureStepPush"),
    SOPClass("1.2.840.10008.5.1.4.34.6.2", "UnifiedProcedureStepWatch"),
    SOPClass("1.2.840.10008.5.1.4.34.6.3", "UnifiedProcedureStepPull"),
    SOPClass("1.2.840.10008.5.1.4.34.6.4", "UnifiedProcedureStepEvent"),
)
"""PS3.4 Annex CC: DIMSE-N."""

UNIFIED_PROCEDURE_STEP_FIND = (
    SOPClass("1.2.840.10008.5.1.4.34.4.2", "UnifiedProcedureStepWatchTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.3", "UnifiedProcedureStepPullTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.6.2", "UnifiedProcedureStepWatch"),
    SOPClass("1.2.840.10008.5.1.4.34.6.3", "UnifiedProcedureStepPull"),
    SOPClass("1.2.840.10008.5.1.4.34.6.5", "UnifiedProcedureStepQuery"),
)
"""PS3.4 Annex CC: C-FIND."""

RT_MACHINE_VERIFICATION = (
    SOPClass("1.2.840.10008.5.1.4.34.2", "RTConventionalMachineVerificationTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.3", "RTIonMachineVerificationTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.8", "RTConventionalMachineVerification"),
    SOPClass("1.2.840.10008.5.1.4.34.9", "RTIonMachineVerification"),
)
"""PS3.4 Annex DD."""

DISPLAY_SYSTEM = (
    SOPClass("1.2.840.10008.5.1.1.40", "DisplaySystem"),
)
"""PS3.4 Annex EE."""

NON_PATIENT_OBJECT = (
    SOPClass("1.2.840.10008.5.1.4.1.1.200.1", "CTDefinedProcedureProtocolStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.200.3", "ProtocolApprovalStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.200.7", "XADefinedProcedureProtocolStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.201.1", "InventoryStorage"),
    SOPClass("1.2.840.10008.5.1.4.38.1", "HangingProtocolStorage"),
    SOPClass("1.2.840.10008.5.1.4.39.1", "ColorPaletteStorage"),
    SOPClass("1.2.840.10008.5.1.4.43.1", "GenericImplantTemplateStorage"),
    SOPClass("1.2.840.10008.5.1.4.44.1", "ImplantAssemblyTemplateStorage"),
    SOPClass("1.2.840.10008.5.1.4.45.1", "ImplantTemplateGroupStorage"),
)
"""PS3.4 Annex GG."""

STORAGE_MANAGEMENT = (
    SOPClass("1.2.840.10008.5.1.4.1.1.201.5", "InventoryCreation"),
)
"""PS3.4 Annex KK."""

RETIRED_WITH_THEIR_STATUSES = (
    SOPClass("1.2.840.10008.1.9", "BasicStudyContentNotification", retired=True),
    SOPClass("1.2.840.10008.3.1.2.1.1", "DetachedPatientManagement", retired=True),
    SOPClass("1.2.840.10008.3.1.2.1.4", "DetachedPatientManagementMeta", retired=True),
    SOPClass("1.2.840.10008.3.1.2.2.1", "DetachedVisitManagement", retired=True),
    SOPClass("1.2.840.10008.3.1.2.3.1", "DetachedStudyManagement", retired=True),
    SOPClass("1.2.840.10008.3.1.2.3.2", "StudyComponentManagement", retired=True),
    SOPClass("1.2.840.10008.3.1.2.5.1", "DetachedResultsManagement", retired=True),
    SOPClass("1.2.840.10008.3.1.2.5.4", "DetachedResultsManagementMeta", retired=True),
    SOPClass("1.2.840.10008.3.1.2.5.5", "DetachedStudyManagementMeta", retired=True),
    SOPClass("1.2.840.10008.3.1.2.6.1", "DetachedInterpretationManagement", retired=True),
    SOPClass("1.2.840.10008.5.1.4.32", "GeneralPurposeWorklistManagementMeta", retired=True),
    SOPClass("1.2.840.10008.5.1.4.32.2", "GeneralPurposeScheduledProcedureStep", retired=True),
    SOPClass("1.2.840.10008.5.1.4.32.3", "GeneralPurposePerformedProcedureStep", retired=True),
)
"""Annexes D, E, F (in part), G and K (in part) of old: retired, and gone with their status tables."""

NOT_DIMSE = (
    SOPClass("1.2.840.10008.1.3.10", "MediaStorageDirectoryStorage"),
    SOPClass("1.2.840.10008.10.1", "VideoEndoscopicImageRealTimeCommunication"),
    SOPClass("1.2.840.10008.10.2", "VideoPhotographicImageRealTimeCommunication"),
    SOPClass("1.2.840.10008.10.3", "AudioWaveformRealTimeCommunication"),
    SOPClass("1.2.840.10008.10.4", "RenditionSelectionDocumentRealTimeCommunication"),
)
"""Media storage (Annex I: files, no network) and real-time video (PS3.22): no DIMSE service uses them."""
# fmt: on

SOP_CLASSES_EDITION = "2026d"
"""The edition of PS3.6 that the list of SOP classes follows."""
