${label("gate.huu-nghi")}
