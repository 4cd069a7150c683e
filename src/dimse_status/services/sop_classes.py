"""The SOP classes of DICOM, each under the service class whose statuses its responses carry.

UIDs and keywords are those of PS3.6 Table A-1, operations those of the DIMSE service groups of
PS3.4 (read in 2020c, and in single pages up to 2025b). A retired SOP class has no group: every
edition that was read says only that it is retired.
"""

from __future__ import annotations

from functools import partial

from dimse_status.model.service_class import SOPClass
from dimse_status.services.columns import (
    C_ECHO,
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    DIMSE_N,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)

__all__ = ["SOP_CLASSES_EDITION", "SOPClass"]

SOP_CLASSES_EDITION = "2026d"
"""The edition of PS3.6 whose Table A-1 the SOP classes follow: five times a year there are more."""

stored: partial[SOPClass] = partial(SOPClass, operations=(C_STORE,))
queried: partial[SOPClass] = partial(SOPClass, operations=(C_FIND,))
fetched: partial[SOPClass] = partial(SOPClass, operations=(C_GET,))
moved: partial[SOPClass] = partial(SOPClass, operations=(C_MOVE,))

# fmt: off
VERIFICATION = (
    SOPClass("1.2.840.10008.1.1", "Verification", (C_ECHO,)),
)
"""PS3.4 Annex A."""

STORAGE = (
    SOPClass("1.2.840.10008.5.1.1.27", "StoredPrintStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.1.29", "HardcopyGrayscaleImageStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.1.30", "HardcopyColorImageStorage", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.1", "ComputedRadiographyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.1.1", "DigitalXRayImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.1.1.1", "DigitalXRayImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.1.2", "DigitalMammographyXRayImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.1.2.1", "DigitalMammographyXRayImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.1.3", "DigitalIntraOralXRayImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.1.3.1", "DigitalIntraOralXRayImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.2", "CTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.2.1", "EnhancedCTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.2.2", "LegacyConvertedEnhancedCTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.2.3", "CTImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.2.4", "EnhancedCTImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.2.5", "LegacyConvertedEnhancedCTImageStorageForProcessing"),
    SOPClass("1.2.840.10008.5.1.4.1.1.3", "UltrasoundMultiFrameImageStorageRetired", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.3.1", "UltrasoundMultiFrameImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.4", "MRImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.4.1", "EnhancedMRImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.4.2", "MRSpectroscopyStorage"),
    stored("1.2.840.10008.5.1.4.1.1.4.3", "EnhancedMRColorImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.4.4", "LegacyConvertedEnhancedMRImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.5", "NuclearMedicineImageStorageRetired", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.6", "UltrasoundImageStorageRetired", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.6.1", "UltrasoundImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.6.2", "EnhancedUSVolumeStorage"),
    stored("1.2.840.10008.5.1.4.1.1.6.3", "PhotoacousticImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.7", "SecondaryCaptureImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.7.1", "MultiFrameSingleBitSecondaryCaptureImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.7.2", "MultiFrameGrayscaleByteSecondaryCaptureImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.7.3", "MultiFrameGrayscaleWordSecondaryCaptureImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.7.4", "MultiFrameTrueColorSecondaryCaptureImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.8", "StandaloneOverlayStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.9", "StandaloneCurveStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.9.1", "WaveformStorageTrial", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.9.1.1", "TwelveLeadECGWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.1.2", "GeneralECGWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.1.3", "AmbulatoryECGWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.1.4", "General32bitECGWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.2.1", "HemodynamicWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.3.1", "CardiacElectrophysiologyWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.4.1", "BasicVoiceAudioWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.4.2", "GeneralAudioWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.5.1", "ArterialPulseWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.6.1", "RespiratoryWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.6.2", "MultichannelRespiratoryWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.7.1", "RoutineScalpElectroencephalogramWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.7.2", "ElectromyogramWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.7.3", "ElectrooculogramWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.7.4", "SleepElectroencephalogramWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.8.1", "BodyPositionWaveformStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.100.1", "WaveformPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.9.100.2", "WaveformAcquisitionPresentationStateStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.10", "StandaloneModalityLUTStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.11", "StandaloneVOILUTStorage", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.11.1", "GrayscaleSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.2", "ColorSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.3", "PseudoColorSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.4", "BlendingSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.5", "XAXRFGrayscaleSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.6", "GrayscalePlanarMPRVolumetricPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.7", "CompositingPlanarMPRVolumetricPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.8", "AdvancedBlendingPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.9", "VolumeRenderingVolumetricPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.10", "SegmentedVolumeRenderingVolumetricPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.11", "MultipleVolumeRenderingVolumetricPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.11.12", "VariableModalityLUTSoftcopyPresentationStateStorage"),
    stored("1.2.840.10008.5.1.4.1.1.12.1", "XRayAngiographicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.12.1.1", "EnhancedXAImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.12.2", "XRayRadiofluoroscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.12.2.1", "EnhancedXRFImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.3", "XRayAngiographicBiPlaneImageStorage", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.12.77", "", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.13.1.1", "XRay3DAngiographicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.13.1.2", "XRay3DCraniofacialImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.13.1.3", "BreastTomosynthesisImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.13.1.4", "BreastProjectionXRayImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.13.1.5", "BreastProjectionXRayImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.14.1", "IntravascularOpticalCoherenceTomographyImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.14.2", "IntravascularOpticalCoherenceTomographyImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.20", "NuclearMedicineImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.30", "ParametricMapStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.40", "", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.66", "RawDataStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.1", "SpatialRegistrationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.2", "SpatialFiducialsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.3", "DeformableSpatialRegistrationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.4", "SegmentationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.5", "SurfaceSegmentationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.6", "TractographyResultsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.7", "LabelMapSegmentationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.66.8", "HeightMapSegmentationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.67", "RealWorldValueMappingStorage"),
    stored("1.2.840.10008.5.1.4.1.1.68.1", "SurfaceScanMeshStorage"),
    stored("1.2.840.10008.5.1.4.1.1.68.2", "SurfaceScanPointCloudStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.1", "VLImageStorageTrial", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.77.1.1", "VLEndoscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.1.1", "VideoEndoscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.2", "VLMicroscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.2.1", "VideoMicroscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.3", "VLSlideCoordinatesMicroscopicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.4", "VLPhotographicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.4.1", "VideoPhotographicImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.1", "OphthalmicPhotography8BitImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.2", "OphthalmicPhotography16BitImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.3", "StereometricRelationshipStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.4", "OphthalmicTomographyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.5", "WideFieldOphthalmicPhotographyStereographicProjectionImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.6", "WideFieldOphthalmicPhotography3DCoordinatesImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.7", "OphthalmicOpticalCoherenceTomographyEnFaceImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.5.8", "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.6", "VLWholeSlideMicroscopyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.7", "DermoscopicPhotographyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.8", "ConfocalMicroscopyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.77.1.9", "ConfocalMicroscopyTiledPyramidalImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.77.2", "VLMultiFrameImageStorageTrial", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.78.1", "LensometryMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.2", "AutorefractionMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.3", "KeratometryMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.4", "SubjectiveRefractionMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.5", "VisualAcuityMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.6", "SpectaclePrescriptionReportStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.7", "OphthalmicAxialMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.78.8", "IntraocularLensCalculationsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.79.1", "MacularGridThicknessAndVolumeReportStorage"),
    stored("1.2.840.10008.5.1.4.1.1.80.1", "OphthalmicVisualFieldStaticPerimetryMeasurementsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.81.1", "OphthalmicThicknessMapStorage"),
    stored("1.2.840.10008.5.1.4.1.1.82.1", "CornealTopographyMapStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.1", "TextSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.2", "AudioSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.3", "DetailSRStorageTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.1.1.88.4", "ComprehensiveSRStorageTrial", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.88.11", "BasicTextSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.22", "EnhancedSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.33", "ComprehensiveSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.34", "Comprehensive3DSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.35", "ExtensibleSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.40", "ProcedureLogStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.50", "MammographyCADSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.59", "KeyObjectSelectionDocumentStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.65", "ChestCADSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.67", "XRayRadiationDoseSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.68", "RadiopharmaceuticalRadiationDoseSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.69", "ColonCADSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.70", "ImplantationPlanSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.71", "AcquisitionContextSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.72", "SimplifiedAdultEchoSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.73", "PatientRadiationDoseSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.74", "PlannedImagingAgentAdministrationSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.75", "PerformedImagingAgentAdministrationSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.76", "EnhancedXRayRadiationDoseSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.88.77", "WaveformAnnotationSRStorage"),
    stored("1.2.840.10008.5.1.4.1.1.90.1", "ContentAssessmentResultsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.91.1", "MicroscopyBulkSimpleAnnotationsStorage"),
    stored("1.2.840.10008.5.1.4.1.1.104.1", "EncapsulatedPDFStorage"),
    stored("1.2.840.10008.5.1.4.1.1.104.2", "EncapsulatedCDAStorage"),
    stored("1.2.840.10008.5.1.4.1.1.104.3", "EncapsulatedSTLStorage"),
    stored("1.2.840.10008.5.1.4.1.1.104.4", "EncapsulatedOBJStorage"),
    stored("1.2.840.10008.5.1.4.1.1.104.5", "EncapsulatedMTLStorage"),
    stored("1.2.840.10008.5.1.4.1.1.128", "PositronEmissionTomographyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.128.1", "LegacyConvertedEnhancedPETImageStorage"),
    SOPClass("1.2.840.10008.5.1.4.1.1.129", "StandalonePETCurveStorage", retired=True),
    stored("1.2.840.10008.5.1.4.1.1.130", "EnhancedPETImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.131", "BasicStructuredDisplayStorage"),
    stored("1.2.840.10008.5.1.4.1.1.200.2", "CTPerformedProcedureProtocolStorage"),
    stored("1.2.840.10008.5.1.4.1.1.200.8", "XAPerformedProcedureProtocolStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.1", "RTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.2", "RTDoseStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.3", "RTStructureSetStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.4", "RTBeamsTreatmentRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.5", "RTPlanStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.6", "RTBrachyTreatmentRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.7", "RTTreatmentSummaryRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.8", "RTIonPlanStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.9", "RTIonBeamsTreatmentRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.10", "RTPhysicianIntentStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.11", "RTSegmentAnnotationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.12", "RTRadiationSetStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.13", "CArmPhotonElectronRadiationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.14", "TomotherapeuticRadiationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.15", "RoboticArmRadiationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.16", "RTRadiationRecordSetStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.17", "RTRadiationSalvageRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.18", "TomotherapeuticRadiationRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.19", "CArmPhotonElectronRadiationRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.20", "RoboticRadiationRecordStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.21", "RTRadiationSetDeliveryInstructionStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.22", "RTTreatmentPreparationStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.23", "EnhancedRTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.24", "EnhancedContinuousRTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.481.25", "RTPatientPositionAcquisitionInstructionStorage"),
    stored("1.2.840.10008.5.1.4.1.1.501.1", "DICOSCTImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.501.2.1", "DICOSDigitalXRayImageStorageForPresentation"),
    stored("1.2.840.10008.5.1.4.1.1.501.2.2", "DICOSDigitalXRayImageStorageForProcessing"),
    stored("1.2.840.10008.5.1.4.1.1.501.3", "DICOSThreatDetectionReportStorage"),
    stored("1.2.840.10008.5.1.4.1.1.501.4", "DICOS2DAITStorage"),
    stored("1.2.840.10008.5.1.4.1.1.501.5", "DICOS3DAITStorage"),
    stored("1.2.840.10008.5.1.4.1.1.501.6", "DICOSQuadrupoleResonanceStorage"),
    stored("1.2.840.10008.5.1.4.1.1.601.1", "EddyCurrentImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.601.2", "EddyCurrentMultiFrameImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.601.3", "ThermographyImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.601.4", "ThermographyMultiFrameImageStorage"),
    stored("1.2.840.10008.5.1.4.1.1.601.5", "UltrasoundWaveformStorage"),
    SOPClass("1.2.840.10008.5.1.4.34.1", "RTBeamsDeliveryInstructionStorageTrial", retired=True),
    stored("1.2.840.10008.5.1.4.34.7", "RTBeamsDeliveryInstructionStorage"),
    stored("1.2.840.10008.5.1.4.34.10", "RTBrachyApplicationSetupDeliveryInstructionStorage"),
)
"""PS3.4 Annex B (Table B.5-1 and B.6), and what other bodies define on top of it (DICOS, DICONDE)."""

QUERY_RETRIEVE_FIND = (
    queried("1.2.840.10008.5.1.4.1.1.200.4", "ProtocolApprovalInformationModelFind"),
    queried("1.2.840.10008.5.1.4.1.1.201.2", "InventoryFind"),
    queried("1.2.840.10008.5.1.4.1.2.1.1", "PatientRootQueryRetrieveInformationModelFind"),
    queried("1.2.840.10008.5.1.4.1.2.2.1", "StudyRootQueryRetrieveInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.1", "PatientStudyOnlyQueryRetrieveInformationModelFind", retired=True),
    queried("1.2.840.10008.5.1.4.20.1", "DefinedProcedureProtocolInformationModelFind"),
    queried("1.2.840.10008.5.1.4.38.2", "HangingProtocolInformationModelFind"),
    queried("1.2.840.10008.5.1.4.39.2", "ColorPaletteQueryRetrieveInformationModelFind"),
    queried("1.2.840.10008.5.1.4.43.2", "GenericImplantTemplateInformationModelFind"),
    queried("1.2.840.10008.5.1.4.44.2", "ImplantAssemblyTemplateInformationModelFind"),
    queried("1.2.840.10008.5.1.4.45.2", "ImplantTemplateGroupInformationModelFind"),
)
"""PS3.4 Annexes C, U, X, BB, HH, II and JJ: C-FIND."""

QUERY_RETRIEVE_MOVE = (
    moved("1.2.840.10008.5.1.4.1.1.200.5", "ProtocolApprovalInformationModelMove"),
    moved("1.2.840.10008.5.1.4.1.1.201.3", "InventoryMove"),
    moved("1.2.840.10008.5.1.4.1.2.1.2", "PatientRootQueryRetrieveInformationModelMove"),
    moved("1.2.840.10008.5.1.4.1.2.2.2", "StudyRootQueryRetrieveInformationModelMove"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.2", "PatientStudyOnlyQueryRetrieveInformationModelMove", retired=True),
    moved("1.2.840.10008.5.1.4.1.2.4.2", "CompositeInstanceRootRetrieveMove"),
    moved("1.2.840.10008.5.1.4.20.2", "DefinedProcedureProtocolInformationModelMove"),
    moved("1.2.840.10008.5.1.4.38.3", "HangingProtocolInformationModelMove"),
    moved("1.2.840.10008.5.1.4.39.3", "ColorPaletteQueryRetrieveInformationModelMove"),
    moved("1.2.840.10008.5.1.4.43.3", "GenericImplantTemplateInformationModelMove"),
    moved("1.2.840.10008.5.1.4.44.3", "ImplantAssemblyTemplateInformationModelMove"),
    moved("1.2.840.10008.5.1.4.45.3", "ImplantTemplateGroupInformationModelMove"),
)
"""PS3.4 Annexes C, U, X, Y, BB, HH, II and JJ: C-MOVE."""

QUERY_RETRIEVE_GET = (
    fetched("1.2.840.10008.5.1.4.1.1.200.6", "ProtocolApprovalInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.1.1.201.4", "InventoryGet"),
    fetched("1.2.840.10008.5.1.4.1.2.1.3", "PatientRootQueryRetrieveInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.1.2.2.3", "StudyRootQueryRetrieveInformationModelGet"),
    SOPClass("1.2.840.10008.5.1.4.1.2.3.3", "PatientStudyOnlyQueryRetrieveInformationModelGet", retired=True),
    fetched("1.2.840.10008.5.1.4.1.2.4.3", "CompositeInstanceRootRetrieveGet"),
    fetched("1.2.840.10008.5.1.4.1.2.5.3", "CompositeInstanceRetrieveWithoutBulkDataGet"),
    fetched("1.2.840.10008.5.1.4.20.3", "DefinedProcedureProtocolInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.38.4", "HangingProtocolInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.39.4", "ColorPaletteQueryRetrieveInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.43.4", "GenericImplantTemplateInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.44.4", "ImplantAssemblyTemplateInformationModelGet"),
    fetched("1.2.840.10008.5.1.4.45.4", "ImplantTemplateGroupInformationModelGet"),
)
"""PS3.4 Annexes C, U, X, Y, Z, BB, HH, II and JJ: C-GET."""

REPOSITORY_QUERY = (
    queried("1.2.840.10008.5.1.4.1.1.201.6", "RepositoryQuery"),
)
"""PS3.4 C.6.4."""

PROCEDURE_STEP = (
    SOPClass("1.2.840.10008.3.1.2.3.3", "ModalityPerformedProcedureStep", (N_SET, N_CREATE)),
    SOPClass("1.2.840.10008.3.1.2.3.4", "ModalityPerformedProcedureStepRetrieve", (N_GET,)),
    SOPClass("1.2.840.10008.3.1.2.3.5", "ModalityPerformedProcedureStepNotification", (N_EVENT_REPORT,)),
)
"""PS3.4 Annex F."""

PRINT_MANAGEMENT = (
    SOPClass("1.2.840.10008.5.1.1.1", "BasicFilmSession", (N_SET, N_ACTION, N_CREATE, N_DELETE)),
    SOPClass("1.2.840.10008.5.1.1.2", "BasicFilmBox", (N_SET, N_ACTION, N_CREATE, N_DELETE)),
    SOPClass("1.2.840.10008.5.1.1.4", "BasicGrayscaleImageBox", (N_SET,)),
    SOPClass("1.2.840.10008.5.1.1.4.1", "BasicColorImageBox", (N_SET,)),
    SOPClass("1.2.840.10008.5.1.1.4.2", "ReferencedImageBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.9", "BasicGrayscalePrintManagementMeta", DIMSE_N, members=("BasicFilmSession", "BasicFilmBox", "BasicGrayscaleImageBox", "Printer")),
    SOPClass("1.2.840.10008.5.1.1.9.1", "ReferencedGrayscalePrintManagementMeta", retired=True),
    SOPClass("1.2.840.10008.5.1.1.14", "PrintJob", (N_EVENT_REPORT, N_GET)),
    SOPClass("1.2.840.10008.5.1.1.15", "BasicAnnotationBox", (N_SET,)),
    SOPClass("1.2.840.10008.5.1.1.16", "Printer", (N_EVENT_REPORT, N_GET)),
    SOPClass("1.2.840.10008.5.1.1.16.376", "PrinterConfigurationRetrieval", (N_GET,)),
    SOPClass("1.2.840.10008.5.1.1.18", "BasicColorPrintManagementMeta", DIMSE_N, members=("BasicFilmSession", "BasicFilmBox", "BasicColorImageBox", "Printer")),
    SOPClass("1.2.840.10008.5.1.1.18.1", "ReferencedColorPrintManagementMeta", retired=True),
    SOPClass("1.2.840.10008.5.1.1.22", "VOILUTBox"),
    SOPClass("1.2.840.10008.5.1.1.23", "PresentationLUT", (N_CREATE, N_DELETE)),
    SOPClass("1.2.840.10008.5.1.1.24", "ImageOverlayBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.24.1", "BasicPrintImageOverlayBox", retired=True),
    SOPClass("1.2.840.10008.5.1.1.26", "PrintQueueManagement", retired=True),
    SOPClass("1.2.840.10008.5.1.1.31", "PullPrintRequest", retired=True),
    SOPClass("1.2.840.10008.5.1.1.32", "PullStoredPrintManagementMeta", retired=True),
)
"""PS3.4 Annex H. VOI LUT Box is retired in PS3.4, though not in PS3.6; it has no group."""

STORAGE_COMMITMENT = (
    SOPClass("1.2.840.10008.1.20.1", "StorageCommitmentPushModel", (N_EVENT_REPORT, N_ACTION)),
    SOPClass("1.2.840.10008.1.20.2", "StorageCommitmentPullModel", retired=True),
)
"""PS3.4 Annex J."""

MODALITY_WORKLIST = (
    queried("1.2.840.10008.5.1.4.31", "ModalityWorklistInformationModelFind"),
    SOPClass("1.2.840.10008.5.1.4.32.1", "GeneralPurposeWorklistInformationModelFind", retired=True),
)
"""PS3.4 Annex K."""

APPLICATION_EVENT_LOGGING = (
    SOPClass("1.2.840.10008.1.40", "ProceduralEventLogging", (N_ACTION,)),
    SOPClass("1.2.840.10008.1.42", "SubstanceAdministrationLogging", (N_ACTION,)),
)
"""PS3.4 Annex P."""

RELEVANT_PATIENT = (
    queried("1.2.840.10008.5.1.4.37.1", "GeneralRelevantPatientInformationQuery"),
    queried("1.2.840.10008.5.1.4.37.2", "BreastImagingRelevantPatientInformationQuery"),
    queried("1.2.840.10008.5.1.4.37.3", "CardiacRelevantPatientInformationQuery"),
)
"""PS3.4 Annex Q."""

INSTANCE_AVAILABILITY = (
    SOPClass("1.2.840.10008.5.1.4.33", "InstanceAvailabilityNotification", (N_CREATE,)),
)
"""PS3.4 Annex R."""

MEDIA_CREATION = (
    SOPClass("1.2.840.10008.5.1.1.33", "MediaCreationManagement", (N_GET, N_ACTION, N_CREATE)),
)
"""PS3.4 Annex S."""

SUBSTANCE_ADMINISTRATION = (
    queried("1.2.840.10008.5.1.4.41", "ProductCharacteristicsQuery"),
    queried("1.2.840.10008.5.1.4.42", "SubstanceApprovalQuery"),
)
"""PS3.4 Annex V."""

UNIFIED_PROCEDURE_STEP = (
    SOPClass("1.2.840.10008.5.1.4.34.4.1", "UnifiedProcedureStepPushTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.2", "UnifiedProcedureStepWatchTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.3", "UnifiedProcedureStepPullTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.4", "UnifiedProcedureStepEventTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.6.1", "UnifiedProcedureStepPush", (N_GET, N_ACTION, N_CREATE)),
    SOPClass("1.2.840.10008.5.1.4.34.6.2", "UnifiedProcedureStepWatch", (C_FIND, N_GET, N_ACTION)),
    SOPClass("1.2.840.10008.5.1.4.34.6.3", "UnifiedProcedureStepPull", (C_FIND, N_GET, N_SET, N_ACTION)),
    SOPClass("1.2.840.10008.5.1.4.34.6.4", "UnifiedProcedureStepEvent", (N_EVENT_REPORT,)),
)
"""PS3.4 Annex CC: DIMSE-N, whose messages name UPS Push whatever was negotiated (CC.3.1.1)."""

UNIFIED_PROCEDURE_STEP_FIND = (
    SOPClass("1.2.840.10008.5.1.4.34.4.2", "UnifiedProcedureStepWatchTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.4.3", "UnifiedProcedureStepPullTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.6.2", "UnifiedProcedureStepWatch", (C_FIND, N_GET, N_ACTION)),
    SOPClass("1.2.840.10008.5.1.4.34.6.3", "UnifiedProcedureStepPull", (C_FIND, N_GET, N_SET, N_ACTION)),
    queried("1.2.840.10008.5.1.4.34.6.5", "UnifiedProcedureStepQuery"),
)
"""PS3.4 Annex CC: C-FIND."""

RT_MACHINE_VERIFICATION = (
    SOPClass("1.2.840.10008.5.1.4.34.2", "RTConventionalMachineVerificationTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.3", "RTIonMachineVerificationTrial", retired=True),
    SOPClass("1.2.840.10008.5.1.4.34.8", "RTConventionalMachineVerification", DIMSE_N),
    SOPClass("1.2.840.10008.5.1.4.34.9", "RTIonMachineVerification", DIMSE_N),
)
"""PS3.4 Annex DD."""

DISPLAY_SYSTEM = (
    SOPClass("1.2.840.10008.5.1.1.40", "DisplaySystem", (N_GET,)),
)
"""PS3.4 Annex EE."""

NON_PATIENT_OBJECT = (
    stored("1.2.840.10008.5.1.4.1.1.200.1", "CTDefinedProcedureProtocolStorage"),
    stored("1.2.840.10008.5.1.4.1.1.200.3", "ProtocolApprovalStorage"),
    stored("1.2.840.10008.5.1.4.1.1.200.7", "XADefinedProcedureProtocolStorage"),
    stored("1.2.840.10008.5.1.4.1.1.201.1", "InventoryStorage"),
    stored("1.2.840.10008.5.1.4.38.1", "HangingProtocolStorage"),
    stored("1.2.840.10008.5.1.4.39.1", "ColorPaletteStorage"),
    stored("1.2.840.10008.5.1.4.43.1", "GenericImplantTemplateStorage"),
    stored("1.2.840.10008.5.1.4.44.1", "ImplantAssemblyTemplateStorage"),
    stored("1.2.840.10008.5.1.4.45.1", "ImplantTemplateGroupStorage"),
)
"""PS3.4 Annex GG."""

STORAGE_MANAGEMENT = (
    SOPClass("1.2.840.10008.5.1.4.1.1.201.5", "InventoryCreation", (N_EVENT_REPORT, N_ACTION)),
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
